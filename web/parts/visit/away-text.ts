import type { Appointment } from "../../../shared/booking/appointment.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { clinicIn, type Directory, practitionerIn } from "../directory/create-directory.ts";
import { visitsText } from "./text.ts";

/** Whose absence leaves a visit without its time: the whole clinic's, or their doctor's; `undefined` while nobody is known. */
export const awayText = (
  { slot, offer }: Pick<Appointment, "slot" | "offer">,
  directory: Directory | undefined,
): string | undefined => {
  const { clinicId, practitionerId } = sessionIdParts(slot.sessionId);
  const clinic = offer?.shut && clinicIn(directory, clinicId)?.name;
  if (clinic) return visitsText().shut(clinic);
  // Of a session that was closed it is said whose: others may well sit there at that hour.
  const who = practitionerIn(directory, practitionerId)?.name;
  return who === undefined ? undefined : visitsText().away(who);
};
