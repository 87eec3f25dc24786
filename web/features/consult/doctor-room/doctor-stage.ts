import type { VisitState } from "../../../../shared/booking/appointment.ts";
import type { RefusalCode } from "../../../../shared/refusal/refusal.ts";
import { isOver } from "../../../../shared/schedule/standing.ts";
import type { RoomView } from "../../../video/room-view.ts";

/** Where a doctor stands with one visit, in one word. */
export type DoctorStage =
  | "opening"
  | "alone"
  | "together"
  | "reconnecting"
  | "left"
  | "ended"
  /** The doctor ended it before both had met: the patient is back in the line. */
  | "not-met"
  | "paused"
  /** Another patient is with the doctor. */
  | "occupied"
  /** The room of this visit is not open yet. */
  | "too-early"
  | "refused"
  | "unavailable";

/** All that decides the stage. */
export type DoctorFacts = {
  room: Pick<RoomView, "connection" | "other">;
  visit: VisitState["status"] | undefined;
  /** How the doctor themselves closed this visit's room. */
  gone: "ended" | "not-met" | "paused" | undefined;
  refusal: RefusalCode | undefined;
  failures: number;
  /** Whether the room was entered before. */
  entered: boolean;
};

const closed: ReadonlySet<RefusalCode> = new Set(["consult.over", "appointment.final"]);

const refusedStage = (refusal: RefusalCode): DoctorStage | undefined => {
  if (closed.has(refusal)) return "ended";
  if (refusal === "consult.occupied") return "occupied";
  if (refusal === "consult.too-early") return "too-early";
  return refusal === "video.unavailable" ? undefined : "refused";
};

/** Reads the doctor's stage off the facts. */
export const doctorStageOf = ({ room, visit, gone, refusal, failures, entered }: DoctorFacts): DoctorStage => {
  if (gone) return gone;
  if (visit && isOver({ status: visit })) return "ended";
  const refused = refusal && refusedStage(refusal);
  if (refused) return refused;
  if (room.connection === "left" || room.connection === "elsewhere") return "left";
  if (room.connection === "connected") return room.other ? "together" : "alone";
  if (entered) return "reconnecting";
  return failures > 1 ? "unavailable" : "opening";
};
