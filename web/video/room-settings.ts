import type { RoomOptions } from "livekit-client";

/** The picture a consultation starts with: small enough for a village's network, large enough for a face. */
export const pictureSize = { width: 320, height: 240, frameRate: 20 };

/**
 * Milliseconds before each try of the library's to resume a line that broke. After these the room is entered anew with
 * a fresh key, which also brings back one that went with its server; the library alone would try in vain for 48 seconds
 * (measured with the server killed).
 */
const resumeAfter: readonly number[] = [0, 500, 1_500];

/**
 * What is captured and sent. The library's own settings (720p, three simulcast layers, 48 kbps and more of sound)
 * are made for offices; one pair talks here, so simulcast would only be a second upload of the same picture.
 */
export const roomSettings: RoomOptions = {
  reconnectPolicy: { nextRetryDelayInMs: ({ retryCount }) => resumeAfter[retryCount] ?? null },
  adaptiveStream: true,
  dynacast: true,
  audioCaptureDefaults: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
  videoCaptureDefaults: { resolution: pictureSize, facingMode: "user" },
  publishDefaults: {
    // In long packets, with its redundant copy and all headers, this is 31 kbps on the wire while talking. Much above
    // it Opus turns to a wider sound, whose frames of 20 ms take 41 at 14,000 and 44 at 16,000.
    audioPreset: { maxBitrate: 12_000 },
    dtx: true,
    red: true,
    forceStereo: false,
    simulcast: false,
    videoCodec: "vp8",
    videoEncoding: { maxBitrate: 120_000, maxFramerate: pictureSize.frameRate },
  },
};
