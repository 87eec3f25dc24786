import { endConsultation } from "../../../../shared/api/consult/end-consultation.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { consultationSeen } from "../../../../shared/consult/consultation-seen.ts";
import { groupOf } from "../../../parts/day/day-line.ts";
import type { Decision } from "../../../unsent/change.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { endText } from "./text.ts";

/** That a visit is finished. */
export const completion: Decision<typeof endConsultation> = {
  contract: endConsultation,
  words: (name) => endText().words(name),
  doneIn: ["completed"],
};

/** Whether a visit under way was finished on this screen, and the end is not known to be done. */
export const isBeingFinished = (visit: Visit): boolean =>
  groupOf(visit) !== "done" && unsent.isDecided(endConsultation, consultationSeen(visit.appointment));
