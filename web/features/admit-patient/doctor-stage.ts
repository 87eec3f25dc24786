import type { VisitState } from "../../../shared/booking/appointment.ts";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import type { RoomView } from "../../video/room-view.ts";

/** Where a doctor stands with one visit, in one word. */
export type DoctorStage =
  | "opening"
  | "alone"
  | "together"
  | "reconnecting"
  | "left"
  | "ended"
  | "refused"
  | "unavailable";

/** All that decides the stage. */
export type DoctorFacts = {
  room: Pick<RoomView, "connection" | "other">;
  visit: VisitState["status"] | undefined;
  refusal: RefusalCode | undefined;
  failures: number;
  /** Whether the room was entered before. */
  entered: boolean;
};

const over: ReadonlySet<VisitState["status"]> = new Set(["completed", "cancelled", "no-show", "unserved"]);
const closed: ReadonlySet<RefusalCode> = new Set(["consult.over", "appointment.final"]);

/** Reads the doctor's stage off the facts. */
export const doctorStageOf = ({ room, visit, refusal, failures, entered }: DoctorFacts): DoctorStage => {
  if ((visit && over.has(visit)) || (refusal && closed.has(refusal))) return "ended";
  if (refusal && refusal !== "video.unavailable") return "refused";
  if (room.connection === "left" || room.connection === "elsewhere") return "left";
  if (room.connection === "connected") return room.other ? "together" : "alone";
  if (entered) return "reconnecting";
  return failures > 1 ? "unavailable" : "opening";
};
