import {
  ConnectionQuality,
  ConnectionState,
  DisconnectReason,
  type Participant,
  type Room,
  Track,
  type TrackPublication,
} from "livekit-client";
import type { Absence, Playable, RoomView, Side } from "./room-view.ts";

const networks: Partial<Record<ConnectionQuality, Side["network"]>> = {
  [ConnectionQuality.Poor]: "poor",
  [ConnectionQuality.Lost]: "lost",
};

const playable = (publication: TrackPublication | undefined): Playable | undefined =>
  publication && !publication.isMuted ? publication.track : undefined;

const sideOf = (participant: Participant): Side => ({
  name: participant.name ?? "",
  microphone: participant.isMicrophoneEnabled,
  picture: playable(participant.getTrackPublication(Track.Source.Camera)),
  sound: participant.getTrackPublication(Track.Source.Microphone)?.track,
  level: participant.audioLevel,
  network: networks[participant.connectionQuality] ?? "good",
});

const connections: Record<ConnectionState, RoomView["connection"]> = {
  [ConnectionState.Disconnected]: "idle",
  [ConnectionState.Connecting]: "connecting",
  [ConnectionState.Connected]: "connected",
  [ConnectionState.Reconnecting]: "reconnecting",
  [ConnectionState.SignalReconnecting]: "reconnecting",
};

/** Why the server or the line ended a connection that nobody here meant to end. */
export const absenceOf = (reason: DisconnectReason | undefined): Absence => {
  switch (reason) {
    case DisconnectReason.DUPLICATE_IDENTITY:
      return "elsewhere";
    case DisconnectReason.ROOM_DELETED:
    case DisconnectReason.ROOM_CLOSED:
    case DisconnectReason.PARTICIPANT_REMOVED:
      return "closed";
    default:
      return "lost";
  }
};

/** What a screen shows of a LiveKit room; `absence` once it is gone. */
export const liveRoomView = (room: Room, absence: Absence | undefined): RoomView => {
  const [other] = room.remoteParticipants.values();
  return {
    connection: absence ?? connections[room.state],
    mayPublish: room.localParticipant.permissions?.canPublish ?? false,
    soundBlocked: !room.canPlaybackAudio,
    own: sideOf(room.localParticipant),
    other: other && sideOf(other),
  };
};
