import { checkInPatient } from "../../../../shared/api/booking/check-in-patient.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { isToNote } from "../../../../shared/booking/arrival/check-in-patient.ts";
import { isSkipped, stepsOf } from "../../../../shared/booking/arrival/skipped.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { serverNow } from "../../../time/server-clock.ts";
import type { Decision } from "../../../unsent/change.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { checkInText } from "./text.ts";

/**
 * That a patient has come to the desk; on the device it is told by their number alone. They are here
 * since it was noted, so nobody loses their turn if it arrives late; once the line is closed it is refused, and the desk told.
 * @param isBack whether they were called before, and not there @default false
 */
export const arrivalOf = (number: string, isBack = false): Decision<typeof checkInPatient> => ({
  contract: checkInPatient,
  words: (name) => (isBack ? checkInText().back : checkInText().words)(name, number),
  lasting: true,
});

/** Whether the desk has noted somebody as here, and the clinic has not heard of it yet. */
export const isBeingNoted = (visit: Appointment): boolean =>
  isToNote(visit) &&
  // The same step of theirs: one that was noted and taken back may be noted again.
  unsent.isDecided(checkInPatient, { appointmentId: visit.id, steps: stepsOf(visit.state), mistaken: undefined });

/**
 * Notes who has come to the desk; for ten seconds it can be taken back, and then nothing was done: who waited for a video
 * call waits on, their room open. What the network does not take then is kept on the device, and nobody waits for it.
 * @param number as it is called
 * @param refusals what its refusals are called at the desk
 */
export const noteArrival = ({ appointment, patient }: Visit, number: string, refusals: Decision["refusals"]): void => {
  const { id, slot, state } = appointment;
  const arrival = { ...arrivalOf(number, isSkipped(state)), ...(refusals && { refusals }) };
  const noted = { appointmentId: id, from: slot, steps: stepsOf(state), notedAt: serverNow() };
  unsent.defer(arrival, noted, { about: patient.name });
};
