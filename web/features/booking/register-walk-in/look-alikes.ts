import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { speltOtherwise } from "../../../../shared/people/names/name-likeness.ts";
import { isAway, isOver } from "../../../../shared/schedule/standing.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";

/** What is written so far of a person at the desk. */
export type Written = {
  name: string;
  birthDate: LocalDate | undefined;
  /** Who of those the clinic knows it is @default somebody new */
  patientId?: string | undefined;
};

/** More than these are no help at a desk. */
const most = 3;

const weightOf = ({ patient }: Visit, { name, birthDate }: Written): number =>
  speltOtherwise(name, patient.name) + (patient.birthDate === birthDate ? 1 : 0);

/**
 * Who of a day may be the person being written: born on the same day, or of a name that sounds alike; best first. Of whom it
 * is known who they are, a visit that is over says nothing.
 */
export const lookAlikes = (days: readonly SessionDay[], written: Written): Visit[] =>
  days
    .flatMap(({ visits }) => visits)
    .filter(({ appointment }) => !isAway(appointment.state))
    .filter(({ appointment, patient }) => patient.id !== written.patientId || !isOver(appointment.state))
    .map((visit) => ({ visit, weight: weightOf(visit, written) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ visit }) => visit);
