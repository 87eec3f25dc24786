import type { Visit } from "../../../../shared/booking/visit.ts";
import { groupOf } from "../../../parts/day/day-line.ts";
import { deferred } from "../../../undo/deferred.ts";

/** Whether a visit under way was finished on this screen, and the end is not known to be done. */
export const isBeingFinished = (visit: Visit): boolean =>
  groupOf(visit) !== "done" && deferred.isPutOff("end-consultation", visit.appointment.id);
