import type { Wish } from "./create-sending.ts";
import type { RoomView } from "./room-view.ts";

/** The one thing worth saying over a picture, most pressing first; most of the time there is none. */
export type RoomLine = "reconnecting" | "no-microphone" | "own-network" | "other-network" | "no-camera";

/** Picks what to say about a room, so that two warnings never compete. */
export const roomLine = (
  view: RoomView,
  /** Devices that are wished for and not on. */
  silent: Wish,
): RoomLine | undefined => {
  if (view.connection !== "connected" || view.own.network === "lost") return "reconnecting";
  if (silent.microphone) return "no-microphone";
  if (view.own.network === "poor") return "own-network";
  if (view.other && view.other.network !== "good") return "other-network";
  return silent.camera ? "no-camera" : undefined;
};
