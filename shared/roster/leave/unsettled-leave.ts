import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import type { ClinicId } from "../../place/clinic.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { Period, runsOf } from "../change/period.ts";
import { type HalfDay, halfKey } from "../month/half-day.ts";
import { type FoundMonth, halfDayOf } from "../publish/person-month.ts";
import { grouped } from "../rules/grouped.ts";

/** Somebody has off, be it that another clinic granted it, and is still published as on duty at this one. */
export const UnsettledLeave = z
  .object({
    practitionerId: PractitionerId,
    /** From the first such day until the last. */
    ...Period.shape,
    /** On how many days they are published as on duty. */
    days: z.int(),
  })
  .register(z.globalRegistry, { id: "UnsettledLeave", says: "none" });
export type UnsettledLeave = z.infer<typeof UnsettledLeave>;

/** A half day that somebody has off, and whether they are on duty then all the same. */
type HalfOff = HalfDay & { isOnDuty: boolean };

const halvesOff = ({ month, halves, nights, leave = [] }: FoundMonth, clinicId: ClinicId): HalfOff[] =>
  leave.map((name) => ({
    ...halfDayOf(month, name),
    isOnDuty: halves[name] === clinicId || nights[name] === clinicId,
  }));

/** A run of days off as far as there is a shift in it, from the first day that has one until the last. */
const unsettledIn = (practitionerId: PractitionerId, run: readonly HalfOff[]): UnsettledLeave[] => {
  const days = [...new Set(run.flatMap(({ date, isOnDuty }) => (isOnDuty ? [date] : [])))];
  const [from, to] = [days[0], days[days.length - 1]];
  if (from === undefined || to === undefined) return [];
  const has = (half: HalfDay): boolean => run.some((one) => halfKey(one) === halfKey(half));
  return [
    {
      practitionerId,
      from,
      to,
      ...(!has({ date: from, half: "a" }) && { begins: "p" as const }),
      ...(!has({ date: to, half: "p" }) && { ends: "a" as const }),
      days: days.length,
    },
  ];
};

/** So many months, today's among them, are looked at for leave that is unsettled: further ahead hardly anything is published. */
export const monthsOfUnsettled = 6;

/** Who has off from today on and is still published as on duty at a clinic, the soonest first. */
export const unsettledLeave = (months: readonly FoundMonth[], clinicId: ClinicId, today: LocalDate): UnsettledLeave[] =>
  [...grouped(months, ({ practitionerId }) => practitionerId)]
    .flatMap(([practitionerId, own]) => {
      const off = own.flatMap((month) => halvesOff(month, clinicId)).filter(({ date }) => date >= today);
      const inOrder = off.sort((a, b) => (halfKey(a) < halfKey(b) ? -1 : 1));
      return runsOf(inOrder).flatMap((run) => unsettledIn(practitionerId, run));
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
