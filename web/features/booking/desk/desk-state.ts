import type { Visit } from "../../../../shared/booking/visit.ts";
import { isPaused } from "../../../parts/day/day-line.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { clinicDayText } from "./text.ts";

/** Where a visit stands, in the desk's words. */
export const deskState = (visit: Visit): string => {
  const { state, mode } = visit.appointment;
  if (isBeingCancelled(visit.appointment)) return clinicDayText().cancelling;
  if (state.status !== "waiting") return clinicDayText().states[state.status];
  if (isPaused(visit)) return clinicDayText().paused;
  return mode === "video" ? clinicDayText().byVideo : clinicDayText().states.waiting;
};
