import type { Visit } from "../../../../shared/booking/visit.ts";
import { isBeingSkipped } from "../../../parts/skip-patient/skipping.ts";
import { isBeingFinished } from "../end-consultation/completion.ts";

/** Whether it was decided on this screen that somebody is done, or not there: for ten seconds that can be taken back, and the next is shown. */
export const isLeaving = (visit: Visit): boolean => isBeingFinished(visit) || isBeingSkipped(visit);
