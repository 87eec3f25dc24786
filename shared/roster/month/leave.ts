import type { PractitionerId } from "../../people/practitioner.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { Half, HalfDay } from "./half-day.ts";

/** A day, or the half of one, that somebody has off by right; why, a roster doesn't know. */
export type Leave = { practitionerId: PractitionerId; date: LocalDate; half?: Half };

/** Answers whether somebody is on leave on a half day. */
export const onLeave = (
  leave: readonly Leave[] = [],
): ((practitionerId: PractitionerId, halfDay: HalfDay) => boolean) => {
  const keyOf = (practitionerId: PractitionerId, { date, half }: HalfDay): string => `${practitionerId} ${date}${half}`;
  const taken = new Set(
    leave.flatMap(({ practitionerId, date, half }) =>
      (half ? [half] : (["a", "p"] as const)).map((one) => keyOf(practitionerId, { date, half: one })),
    ),
  );
  return (practitionerId, halfDay) => taken.has(keyOf(practitionerId, halfDay));
};
