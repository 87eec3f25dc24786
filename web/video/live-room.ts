import {
  LocalVideoTrack,
  LoggerNames,
  Room,
  type RoomConnectOptions,
  RoomEvent,
  type RoomOptions,
  setLogLevel,
  Track,
} from "livekit-client";
import { Unreachable } from "../net/unreachable.ts";
import { chosenDevice, type DeviceKind } from "./chosen-device.ts";
import { absenceOf, liveRoomView } from "./live-room-view.ts";
import { sendLongPackets } from "./long-packets.ts";
import { countRoom, type RoomCounters } from "./room-counters.ts";
import { pictureSize, roomSettings } from "./room-settings.ts";
import type { Absence, RoomView } from "./room-view.ts";

/** What opens a room: from join-consultation. */
export type RoomKey = { url: string; token: string };

/** A video room, whatever technology carries it. */
export type VideoRoom = {
  connect: (key: RoomKey) => Promise<void>;
  leave: () => Promise<void>;
  setMicrophone: (on: boolean) => Promise<void>;
  setCamera: (on: boolean) => Promise<void>;
  switchDevice: (kind: DeviceKind, id: string) => Promise<void>;
  /** Shows the other side of the phone. */
  turnCamera: () => Promise<void>;
  /** To be called from a touch: browsers keep sound off until then. */
  startSound: () => Promise<void>;
  count: () => Promise<RoomCounters>;
};

/** Everything after which a screen may look different. */
const changes = [
  RoomEvent.ConnectionStateChanged,
  RoomEvent.ParticipantConnected,
  RoomEvent.ParticipantDisconnected,
  RoomEvent.ParticipantPermissionsChanged,
  RoomEvent.ParticipantNameChanged,
  RoomEvent.TrackSubscribed,
  RoomEvent.TrackUnsubscribed,
  RoomEvent.TrackMuted,
  RoomEvent.TrackUnmuted,
  RoomEvent.LocalTrackPublished,
  RoomEvent.LocalTrackUnpublished,
  RoomEvent.ActiveSpeakersChanged,
  RoomEvent.AudioPlaybackStatusChanged,
  RoomEvent.ConnectionQualityChanged,
] as const;

/** One attempt is one try: the next one has a key and a room of its own. The library's limits are 15 s each. */
const once: RoomConnectOptions = { maxRetries: 0, websocketTimeout: 8_000, peerConnectionTimeout: 12_000 };

const inputs: Record<DeviceKind, MediaDeviceKind> = { microphone: "audioinput", camera: "videoinput" };

const ideal = (kind: DeviceKind): { deviceId?: ConstrainDOMString } => {
  const id = chosenDevice(kind);
  return id === undefined ? {} : { deviceId: { ideal: id } };
};

const settings = (): RoomOptions => ({
  ...roomSettings,
  audioCaptureDefaults: { ...roomSettings.audioCaptureDefaults, ...ideal("microphone") },
  videoCaptureDefaults: { ...roomSettings.videoCaptureDefaults, ...ideal("camera") },
});

const turned = (room: Room): (() => Promise<void>) => {
  let facingMode: "user" | "environment" = "user";
  return async () => {
    const track = room.localParticipant.getTrackPublication(Track.Source.Camera)?.track;
    if (!(track instanceof LocalVideoTrack)) return;
    facingMode = facingMode === "user" ? "environment" : "user";
    await track.restartTrack({ facingMode, resolution: pictureSize });
  };
};

/** A LiveKit room for one connection that tells `onChange` whenever it looks different. */
export const liveRoom = (onChange: (view: RoomView) => void): VideoRoom => {
  setLogLevel("warn");
  // The end of every call is a fault to these two: a line to somebody who is gone, and an offer nobody will hear.
  for (const name of [LoggerNames.Engine, LoggerNames.PCTransport]) setLogLevel("silent", name);
  sendLongPackets();
  const room = new Room(settings());
  let absence: Absence | undefined;
  const tell = (): void => onChange(liveRoomView(room, absence));
  for (const change of changes) room.on(change, tell);
  room.on(RoomEvent.Disconnected, (reason) => {
    absence ??= absenceOf(reason);
    tell();
  });

  return {
    connect: async ({ url, token }) => {
      // The library has many words for it, some of them only the browser's own.
      await room.connect(url, token, once).catch((cause: unknown) => {
        throw new Unreachable(cause);
      });
      tell();
    },
    leave: async () => {
      absence = "left";
      await room.disconnect();
      tell();
    },
    setMicrophone: async (on) => {
      await room.localParticipant.setMicrophoneEnabled(on);
    },
    setCamera: async (on) => {
      await room.localParticipant.setCameraEnabled(on);
    },
    switchDevice: async (kind, id) => {
      await room.switchActiveDevice(inputs[kind], id);
    },
    turnCamera: turned(room),
    startSound: () => room.startAudio(),
    count: () => countRoom(room),
  };
};
