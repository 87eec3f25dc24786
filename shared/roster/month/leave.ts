import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { LocalDate } from "../../time/local-date.ts";
import { bothHalves, type HalfDay, halfKey, halvesOf } from "./half-day.ts";
import { HalfName } from "./half-name.ts";
import { hoursOn, type ShiftCode } from "./shift-code.ts";

/** A day, or the half of one, that somebody has off; where it is said: recorded by a scheduler, not granted. */
export const Leave = z
  .object({
    practitionerId: PractitionerId,
    date: LocalDate,
    half: z.optional(HalfName),
    is: z.optional(z.literal("away")),
  })
  .register(z.globalRegistry, { id: "Leave", says: "none" });
export type Leave = z.infer<typeof Leave>;

/** Says of what people have off where nobody granted it to them: that is no leave. */
export const withAway = (
  leave: readonly Leave[],
  granted: readonly (HalfDay & Pick<Leave, "practitionerId">)[],
): Leave[] => {
  const keyOf = (one: HalfDay & Pick<Leave, "practitionerId">): string => `${one.practitionerId} ${halfKey(one)}`;
  const isGranted = new Set(granted.map(keyOf));
  return leave.map((one) => {
    const halves = one.half ? [one.half] : bothHalves;
    return halves.some((half) => isGranted.has(keyOf({ ...one, half }))) ? one : { ...one, is: "away" };
  });
};

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
