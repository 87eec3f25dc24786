import type { Entered } from "../../../shared/people/names/enter-people.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";

/** A visit, as far as a register is told of it. */
export type VisitAt = { patientId: PatientId; sessionId: SessionId };

/** People with the last day of those of the visits that are theirs. */
export const withLastVisits = (people: readonly PatientRecord[], visits: readonly VisitAt[]): Entered[] => {
  const last = new Map<PatientId, LocalDate>();
  for (const { patientId, sessionId } of visits) {
    const { date } = sessionIdParts(sessionId);
    if ((last.get(patientId) ?? "") < date) last.set(patientId, date);
  }
  return people.map((person) => ({ ...person, lastVisit: last.get(person.id) }));
};
