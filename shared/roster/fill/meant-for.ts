import type { PractitionerId } from "../../people/practitioner.ts";
import type { Code, ShiftCode } from "../month/shift-code.ts";
import { foreignServices } from "../rules/may-practise.ts";
import type { RuledPerson } from "../rules/ruled-month.ts";
import { binding, type MonthToFill } from "./month-to-fill.ts";

type Profession = RuledPerson["profession"];

/** How often each profession has had a code, in this month and in the month before. */
const heldBy = (month: MonthToFill, code: Code): ReadonlyMap<Profession, number> => {
  const professions = new Map(month.people.map(({ id, profession }) => [id, profession]));
  const held = new Map<Profession, number>();
  for (const { practitionerId, cells } of [...month.rows, ...(month.before?.rows ?? [])]) {
    const profession = professions.get(practitionerId);
    const times = Object.values(cells).filter((cell) => cell.includes(code)).length;
    if (profession && times > 0) held.set(profession, (held.get(profession) ?? 0) + times);
  }
  return held;
};

/** Those who have had a code at least half as often as whoever has had it most: once in another's place is no habit. */
const usualHolders = (held: ReadonlyMap<Profession, number>): Profession[] => {
  const most = Math.max(0, ...held.values());
  return [...held].filter(([, times]) => times * 2 >= most).map(([profession]) => profession);
};

/** Of those here who may give all services of a code, those who can give less besides: a doctor may give nearly anything. */
const ableHolders = (month: MonthToFill, code: ShiftCode): Profession[] => {
  const skill = binding(month, "skill");
  const able = month.people.filter((person) => !skill || foreignServices(person, code, skill).length === 0);
  const professions = [...new Set(able.map(({ profession }) => profession))];
  const others = professions.filter((profession) => profession !== "doctor");
  return others.length > 0 ? others : professions;
};

/** Answers whether a code is meant for somebody: for the professions that had it, or else for whoever may do the least besides. */
export const meantFinder = (month: MonthToFill) => {
  const professions = new Map(month.people.map(({ id, profession }) => [id, profession]));
  const holders = new Map(
    month.codes
      .filter(({ practice }) => practice)
      .map((code): [Code, Profession[]] => {
        const usual = usualHolders(heldBy(month, code.code));
        return [code.code, usual.length > 0 ? usual : ableHolders(month, code)];
      }),
  );
  return (practitionerId: PractitionerId, code: Code): boolean => {
    const [meant, profession] = [holders.get(code), professions.get(practitionerId)];
    return !meant || !profession || meant.includes(profession);
  };
};
