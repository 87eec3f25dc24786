import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { LocalDate } from "../../time/local-date.ts";
import { bothHalves, Half, halfKey, halvesOf } from "./half-day.ts";
import { hoursOn, type ShiftCode } from "./shift-code.ts";

/** A day, or the half of one, that somebody has off by right; why, a roster doesn't know. */
export const Leave = z
  .object({ practitionerId: PractitionerId, date: LocalDate, half: z.optional(Half) })
  .register(z.globalRegistry, { id: "Leave", says: "none" });
export type Leave = z.infer<typeof Leave>;

/** Answers whether a shift of somebody lies in their leave, be it with a few minutes. */
export const leaveHit = (
  leave: readonly Leave[] = [],
): ((practitionerId: PractitionerId, date: LocalDate, code: ShiftCode) => boolean) => {
  const people = new Set(leave.map(({ practitionerId }) => practitionerId));
  const halves = new Set(
    leave.flatMap(({ practitionerId, date, half }) =>
      (half ? [half] : bothHalves).map((one) => `${practitionerId} ${halfKey({ date, half: one })}`),
    ),
  );
  return (practitionerId, date, code) =>
    people.has(practitionerId) &&
    halvesOf(date, hoursOn(code, date)).some((one) => halves.has(`${practitionerId} ${halfKey(one)}`));
};
