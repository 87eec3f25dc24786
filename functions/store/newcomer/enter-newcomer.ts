import { createHash } from "node:crypto";
import { type Appointment, type AppointmentId, appointmentIdOf } from "../../../shared/booking/appointment.ts";
import { Newcomer } from "../../../shared/booking/arrival/newcomer.ts";
import { soundsOf } from "../../../shared/people/names/name-sound.ts";
import { personKey } from "../../../shared/people/names/one-person.ts";
import type { Patient } from "../../../shared/people/patient.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { day } from "../../../shared/time/instant.ts";
import { either, isNew, term } from "../table/clause.ts";
import { expiryAt } from "../table/expiry.ts";
import { newcomerKey } from "../table/keys.ts";
import { reader } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";
import { put } from "../table/writes.ts";

/** What is equal of whoever is one person at a clinic's desk. */
const hashOf = (patient: Patient): string =>
  createHash("sha256")
    .update(personKey(soundsOf(patient.name), patient))
    .digest("base64url");

/**
 * Enters whom a clinic's desk registers as somebody new, or by other particulars than before: one record a person and day,
 * whichever desk was first. Another of the same particulars is entered `besides` the one whose visit the desk was told of, and
 * nobody else; who stands there themselves is in nobody's way.
 */
export const enterNewcomer = (
  patient: Patient,
  { id: appointmentId, slot }: Pick<Appointment, "id" | "slot">,
  besides: AppointmentId | undefined,
): Piece<Newcomer> => {
  const { clinicId, date } = sessionIdParts(slot.sessionId);
  const newcomer: Newcomer = { appointmentId, slot };
  return {
    write: put(
      // Whatever day a session is of, it is over within the next.
      { ...newcomerKey(clinicId, date, hashOf(patient)), ...newcomer, ...expiryAt(slot.start + 2 * day) },
      either(
        isNew,
        term`begins_with(#appointmentId, ${appointmentIdOf(patient.id, "")})`,
        besides !== undefined && term`#appointmentId = ${besides}`,
      ),
    ),
    parse: reader((item) => Newcomer.parse(item)),
  };
};
