import type { Visit } from "../../../../shared/booking/visit.ts";
import { isBeingSkipped } from "../../../parts/skip-patient/skipping.ts";
import { skipText } from "../../../parts/skip-patient/text.ts";
import { isBeingFinished } from "../end-consultation/completion.ts";
import { doctorText } from "./text.ts";

/** What is said of somebody of whom it was decided on this screen that they are done, or not there: it can be taken back for ten seconds. */
export const leavingText = (visit: Visit): string | undefined => {
  if (isBeingFinished(visit)) return doctorText().finishing;
  return isBeingSkipped(visit) ? skipText().beingSkipped : undefined;
};

/** Whether that was decided: the next is shown. */
export const isLeaving = (visit: Visit): boolean => leavingText(visit) !== undefined;
