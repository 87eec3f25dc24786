import { LocalVideoTrack, Room, RoomEvent, setLogLevel, Track } from "livekit-client";
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

const turned = (room: Room): (() => Promise<void>) => {
  let facingMode: "user" | "environment" = "user";
  return async () => {
    const track = room.localParticipant.getTrackPublication(Track.Source.Camera)?.track;
    if (!(track instanceof LocalVideoTrack)) return;
    facingMode = facingMode === "user" ? "environment" : "user";
    await track.restartTrack({ facingMode, resolution: pictureSize });
  };
};

/** A LiveKit room that tells `onChange` whenever it looks different. */
export const liveRoom = (onChange: (view: RoomView) => void): VideoRoom => {
  setLogLevel("warn");
  sendLongPackets();
  const room = new Room(roomSettings);
  let absence: Absence | undefined;
  const tell = (): void => onChange(liveRoomView(room, absence));
  for (const change of changes) room.on(change, tell);
  room.on(RoomEvent.Disconnected, (reason) => {
    absence ??= absenceOf(reason);
    tell();
  });

  return {
    connect: async ({ url, token }) => {
      // A fresh key may carry more rights than the one in use.
      absence = "lost";
      await room.disconnect();
      absence = undefined;
      await room.connect(url, token);
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
    turnCamera: turned(room),
    startSound: () => room.startAudio(),
    count: () => countRoom(room),
  };
};
