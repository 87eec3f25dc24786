import type { VisitState } from "../../../../shared/booking/appointment.ts";
import type { RefusalCode } from "../../../../shared/refusal/refusal.ts";
import { isOver } from "../../../../shared/schedule/standing.ts";
import type { RoomView } from "../../../video/room-view.ts";
import { isOfNoVisit } from "../join-consultation/final-refusal.ts";

/** Where a patient stands on the way into and out of the room, in one word. */
export type Stage =
  | "checking"
  | "waiting"
  | "in-room"
  | "reconnecting"
  | "left"
  /** The room let nobody in any more, and the visit is asked why. */
  | "asking"
  | "ended"
  /** The visit has another time now. */
  | "moved"
  /** The desk noted the patient as here: the doctor calls them in at the clinic. */
  | "here"
  | "too-early"
  /** Its session was closed: another time is to be chosen. */
  | "no-practice"
  | "refused"
  | "unavailable";

/** All that decides the stage. */
export type Facts = {
  /** Microphone and camera were tried out, or given up on. */
  checked: boolean;
  room: Pick<RoomView, "connection" | "mayPublish">;
  /** What the visit's own state says, as far as it is known. */
  visit: VisitState["status"] | undefined;
  /** Whether the desk noted the patient as here, to be called in at the clinic. */
  atClinic: boolean;
  /** Whether its session was closed, so that its patient is to choose another time. */
  offered: boolean;
  /** Whether the room was open to this visit before. */
  joined: boolean;
  /** Whether the visit is being asked what became of it. */
  asking: boolean;
  /** The API's last word on entering. */
  refusal: RefusalCode | undefined;
  /** Attempts to enter that failed in a row. */
  failures: number;
};

/** One lost attempt is an ordinary moment on a phone; two in a row deserve a word. */
const patience = 2;

const closed: ReadonlySet<RefusalCode> = new Set(["consult.over", "appointment.final", "session.closed"]);

const refusedStage = (code: RefusalCode, { asking, joined, atClinic }: Facts): Stage => {
  if (asking) return "asking";
  if (code === "consult.no-practice") return "no-practice";
  if (closed.has(code)) return "ended";
  if (atClinic) return "here";
  // A room that was open before opens later only for another time.
  if (code === "appointment.changed" || (code === "consult.too-early" && joined)) return "moved";
  return code === "consult.too-early" ? "too-early" : "refused";
};

const roomStage = ({ room, visit, failures }: Facts): Stage => {
  if (room.connection === "connected" && room.mayPublish) return "in-room";
  const admitted = room.mayPublish || visit === "in-consultation";
  if (failures >= patience && !admitted) return "unavailable";
  return admitted ? "reconnecting" : "waiting";
};

/** Reads the stage off the facts: nothing is remembered, so nothing can get stuck. */
export const stageOf = (facts: Facts): Stage => {
  if (facts.visit && isOver({ status: facts.visit })) return "ended";
  if (facts.offered) return "no-practice";
  if (facts.refusal && !isOfNoVisit(facts.refusal)) return refusedStage(facts.refusal, facts);
  if (facts.room.connection === "left" || facts.room.connection === "elsewhere") return "left";
  if (!facts.checked) return facts.refusal ? "unavailable" : "checking";
  return roomStage(facts);
};

const called: ReadonlySet<Stage> = new Set(["in-room", "reconnecting"]);
const uncalled: ReadonlySet<Stage> = new Set(["checking", "waiting", "unavailable"]);

/** Whether the doctor has just called, whatever the screen showed before. */
export const isCall = (stage: Stage, before: Stage | undefined): boolean =>
  called.has(stage) && before !== undefined && uncalled.has(before);
