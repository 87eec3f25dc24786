import type { Appointment } from "../appointment.ts";
import { isBegunWith } from "../first-meeting.ts";
import { isOffered, isToChoose } from "./offer.ts";

/** Whether the patient of a visit that its session has no time for was forgotten: offered nothing, or to be called by nobody. */
export const isLeftOut = (visit: Pick<Appointment, "state" | "offer">, isEntered: boolean): boolean => {
  if (isToChoose(visit)) return !isOffered(visit) || !isEntered;
  return isBegunWith(visit.state) && !isEntered;
};
