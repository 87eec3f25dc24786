import { skipPatient } from "../../../shared/api/consult/skip-patient.ts";
import { spokenCode } from "../../../shared/booking/booking-code.ts";
import type { Visit } from "../../../shared/booking/visit.ts";
import type { Decision } from "../../unsent/change.ts";
import { unsent } from "../../unsent/unsent.ts";
import { skipOf } from "../line/skip-request.ts";
import { skipText } from "./text.ts";

const skipping: Decision<typeof skipPatient> = {
  contract: skipPatient,
  words: (name) => skipText().words(name),
};

/** Passes over somebody who was called and is not there; for ten seconds it can be taken back. */
export const passOver = ({ appointment, patient }: Visit): void =>
  unsent.defer(skipping, skipOf(appointment), { about: patient.name, mark: spokenCode(appointment.code) });

/** Whether somebody was passed over on this screen, this time, and is not known to be. */
export const isBeingSkipped = ({ appointment }: Visit): boolean => {
  const { appointmentId, times, steps } = skipOf(appointment);
  return unsent.isDecided(skipPatient, { appointmentId, times, steps });
};
