import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { nameLikeness } from "../../../../shared/people/name-likeness.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";

/** What is written so far of a person at the desk. */
export type Written = { name: string; birthDate: LocalDate | undefined };

/** From here on two names may be one person's, spelt twice. */
const alike = 0.8;
/** Nobody is alike to two letters. */
const fewest = 3;
/** More than these are no help at a desk. */
const most = 3;

const over: ReadonlySet<Visit["appointment"]["state"]["status"]> = new Set(["cancelled", "no-show"]);

const weightOf = ({ patient }: Visit, { name, birthDate }: Written): number => {
  const likeness = name.trim().length < fewest ? 0 : nameLikeness(name, patient.name);
  return (likeness >= alike ? likeness : 0) + (patient.birthDate === birthDate ? 1 : 0);
};

/** Who of a day may be the person being written: born on the same day, or of a name that sounds alike; best first. */
export const lookAlikes = (days: readonly SessionDay[], written: Written): Visit[] =>
  days
    .flatMap(({ visits }) => visits)
    .filter(({ appointment }) => !over.has(appointment.state.status))
    .map((visit) => ({ visit, weight: weightOf(visit, written) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ visit }) => visit);
