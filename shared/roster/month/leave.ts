import type { PractitionerId } from "../../people/practitioner.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { type Half, halvesOf } from "./half-day.ts";
import { hoursOn, type ShiftCode } from "./shift-code.ts";

/** A day, or the half of one, that somebody has off by right; why, a roster doesn't know. */
export type Leave = { practitionerId: PractitionerId; date: LocalDate; half?: Half };

/** Answers whether a shift of somebody lies in their leave, be it with a few minutes. */
export const leaveHit = (
  leave: readonly Leave[] = [],
): ((practitionerId: PractitionerId, date: LocalDate, code: ShiftCode) => boolean) => {
  const people = new Set(leave.map(({ practitionerId }) => practitionerId));
  const halves = new Set(
    leave.flatMap(({ practitionerId, date, half }) =>
      (half ? [half] : ["a", "p"]).map((one) => `${practitionerId} ${date}${one}`),
    ),
  );
  return (practitionerId, date, code) =>
    people.has(practitionerId) &&
    halvesOf(date, hoursOn(code, date)).some((one) => halves.has(`${practitionerId} ${one.date}${one.half}`));
};
