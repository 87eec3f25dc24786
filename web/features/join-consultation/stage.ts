import type { VisitState } from "../../../shared/booking/appointment.ts";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import type { RoomView } from "../../video/room-view.ts";

/** Where a patient stands on the way into and out of the room, in one word. */
export type Stage =
  | "checking"
  | "waiting"
  | "in-room"
  | "reconnecting"
  | "left"
  | "ended"
  | "too-early"
  | "refused"
  | "unavailable";

/** All that decides the stage. */
export type Facts = {
  /** Microphone and camera were tried out, or given up on. */
  checked: boolean;
  room: Pick<RoomView, "connection" | "mayPublish">;
  /** What the visit's own state says, as far as it is known. */
  visit: VisitState["status"] | undefined;
  /** The API's last word on entering. */
  refusal: RefusalCode | undefined;
  /** Attempts to enter that failed in a row. */
  failures: number;
};

const over: ReadonlySet<VisitState["status"]> = new Set(["completed", "cancelled", "no-show", "unserved"]);

/** One lost attempt is an ordinary moment on a phone; two in a row deserve a word. */
const patience = 2;

const refusedStage = (code: RefusalCode): Stage => {
  if (code === "consult.too-early") return "too-early";
  return code === "consult.over" || code === "appointment.final" ? "ended" : "refused";
};

const roomStage = ({ room, visit, failures }: Facts): Stage => {
  if (room.connection === "connected" && room.mayPublish) return "in-room";
  const admitted = room.mayPublish || visit === "in-consultation";
  if (failures >= patience && !admitted) return "unavailable";
  return admitted ? "reconnecting" : "waiting";
};

/** Reads the stage off the facts: nothing is remembered, so nothing can get stuck. */
export const stageOf = (facts: Facts): Stage => {
  if (facts.visit && over.has(facts.visit)) return "ended";
  if (facts.refusal && facts.refusal !== "video.unavailable") return refusedStage(facts.refusal);
  if (facts.room.connection === "left" || facts.room.connection === "elsewhere") return "left";
  if (!facts.checked) return facts.refusal ? "unavailable" : "checking";
  return roomStage(facts);
};
