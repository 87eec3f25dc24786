import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { speltOtherwise } from "../../../../shared/people/names/name-likeness.ts";
import { isAway } from "../../../../shared/schedule/standing.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";

/** What is written so far of a person at the desk. */
export type Written = { name: string; birthDate: LocalDate | undefined };

/** More than these are no help at a desk. */
const most = 3;

const weightOf = ({ patient }: Visit, { name, birthDate }: Written): number =>
  speltOtherwise(name, patient.name) + (patient.birthDate === birthDate ? 1 : 0);

/** Who of a day may be the person being written: born on the same day, or of a name that sounds alike; best first. */
export const lookAlikes = (days: readonly SessionDay[], written: Written): Visit[] =>
  days
    .flatMap(({ visits }) => visits)
    .filter(({ appointment }) => !isAway(appointment.state))
    .map((visit) => ({ visit, weight: weightOf(visit, written) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ visit }) => visit);
