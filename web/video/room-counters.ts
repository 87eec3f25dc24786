import type { LocalTrackPublication, RemoteTrackPublication, Room } from "livekit-client";

/** What has gone through a room so far, counted by the browser itself. */
export type RoomCounters = {
  audioPacketsSent: number;
  audioPacketsReceived: number;
  videoFramesSent: number;
  videoFramesReceived: number;
  bytesSent: number;
  bytesReceived: number;
};

const none: RoomCounters = {
  audioPacketsSent: 0,
  audioPacketsReceived: 0,
  videoFramesSent: 0,
  videoFramesReceived: 0,
  bytesSent: 0,
  bytesReceived: 0,
};

type Streams = Partial<Record<"packetsSent" | "packetsReceived" | "framesSent" | "framesDecoded", number>> &
  Partial<Record<"bytesSent" | "bytesReceived" | "headerBytesSent" | "headerBytesReceived", number>> & {
    type: string;
    kind?: string;
  };

const added = (sum: RoomCounters, stream: Streams): RoomCounters => {
  const isAudio = stream.kind === "audio";
  return {
    audioPacketsSent: sum.audioPacketsSent + (isAudio ? (stream.packetsSent ?? 0) : 0),
    audioPacketsReceived: sum.audioPacketsReceived + (isAudio ? (stream.packetsReceived ?? 0) : 0),
    videoFramesSent: sum.videoFramesSent + (stream.framesSent ?? 0),
    videoFramesReceived: sum.videoFramesReceived + (stream.framesDecoded ?? 0),
    bytesSent: sum.bytesSent + (stream.bytesSent ?? 0) + (stream.headerBytesSent ?? 0),
    bytesReceived: sum.bytesReceived + (stream.bytesReceived ?? 0) + (stream.headerBytesReceived ?? 0),
  };
};

const streamsOf = (report: RTCStatsReport | undefined): Streams[] => {
  const streams: Streams[] = [];
  report?.forEach((entry: Streams) => {
    if (entry.type === "inbound-rtp" || entry.type === "outbound-rtp") streams.push(entry);
  });
  return streams;
};

/** Counts a room's packets, frames and bytes over all its tracks. */
export const countRoom = async (room: Room): Promise<RoomCounters> => {
  const own = [...room.localParticipant.trackPublications.values()] as LocalTrackPublication[];
  const others = [...room.remoteParticipants.values()].flatMap(({ trackPublications }) => [
    ...trackPublications.values(),
  ]) as RemoteTrackPublication[];
  const tracks = [...own, ...others].flatMap(({ track }) => (track ? [track] : []));
  const reports = await Promise.all(tracks.map((track) => track.getRTCStatsReport()));
  return reports.flatMap(streamsOf).reduce(added, none);
};
