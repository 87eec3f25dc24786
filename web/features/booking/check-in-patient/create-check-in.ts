import { checkInPatient } from "../../../../shared/api/booking/check-in-patient.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { isToNote } from "../../../../shared/booking/check-in-patient.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { call } from "../../../api/call.ts";
import { createSubmit, type Submit } from "../../../api/create-submit.ts";
import { isNotTaken } from "../../../api/undone.ts";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import type { Decision } from "../../../unsent/change.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { checkInText } from "./text.ts";

/**
 * That a patient has come to the desk; on the device it is told by their number alone. The line takes its people by
 * their slots, so nobody loses their turn if it arrives late; once the line is closed it is refused, and the desk told.
 */
export const arrivalOf = (number: number): Decision<typeof checkInPatient> => ({
  contract: checkInPatient,
  words: (name) => checkInText().words(name, number),
});

/** Whether the desk has noted somebody as here, and the clinic has not heard of it yet. */
export const isBeingNoted = (visit: Appointment): boolean =>
  isToNote(visit) && unsent.isDecided(checkInPatient, { appointmentId: visit.id });

const inputOf = ({ appointment: { id, slot } }: Visit) => ({ appointmentId: id, from: slot });

/** The row's button is gone. */
const toHeading = (): void => takeLostFocus(document.querySelector<HTMLElement>("main h1") ?? undefined);

/** Notes who has come to the desk; what the network does not take is kept on the device, and nobody waits for it. */
export const createCheckIn = (again: () => void): Pick<Submit<Visit, unknown>, "state" | "send"> => {
  const keep = (visit: Visit, how: { tried?: true } = {}): void => {
    const { appointment, patient } = visit;
    unsent.save(arrivalOf(appointment.slot.number), inputOf(visit), { about: patient.name, ...how });
    toHeading();
  };
  const note = async (visit: Visit): Promise<void> => {
    try {
      await call(checkInPatient, inputOf(visit));
    } catch (cause) {
      if (!isNotTaken(cause)) throw cause;
      keep(visit, { tried: true });
    }
  };
  const { state, send } = createSubmit<Visit, unknown>({ call: note, done: toHeading });
  // One that waits already has found no network: the next ones go behind it, instead of being tried on their own.
  const isAway = (): boolean => unsent.list().some(({ status }) => status === "unsent" || status === "sending");
  return { state, send: async (visit) => (isAway() ? keep(visit) : send(visit).finally(again)) };
};
