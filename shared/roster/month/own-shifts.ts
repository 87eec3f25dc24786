import * as z from "zod/mini";
import type { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { Outpost } from "../../place/outpost.ts";
import { LocalDate } from "../../time/local-date.ts";
import { HeldAt, type HeldSessions } from "./held-session.ts";
import { codesByName, type Plan } from "./plan-month.ts";
import { daysOf } from "./roster-month.ts";
import { cellOf } from "./roster-row.ts";
import { Code, Hours, hoursOn, type ShiftCode } from "./shift-code.ts";
import { shiftId } from "./shift-id.ts";

/** A shift as the person who has it reads it: where, on which day, from when until when, and what for. */
export const OwnShift = z
  .object({
    clinicId: ClinicId,
    date: LocalDate,
    code: Code,
    name: z.string(),
    hours: Hours,
    outpost: z.optional(Outpost),
    /** How patients are met; absent: by video, or not at all. */
    channel: z.optional(z.literal("in-person")),
    /** Where those patients are met still who had a time in it before its place changed. */
    heldAt: z.optional(HeldAt),
  })
  .register(z.globalRegistry, { id: "OwnShift", says: "none" });
export type OwnShift = z.infer<typeof OwnShift>;

/** Day, hour and place of a shift as text: two of them stand in the order in which they begin. */
const orderOf = ({ date, hours, clinicId, code }: OwnShift): string =>
  `${date} ${String(hours.from).padStart(4, "0")} ${clinicId} ${code}`;

/** Compares shifts by when they begin. */
export const byBegin = (a: OwnShift, b: OwnShift): number => (orderOf(a) < orderOf(b) ? -1 : 1);

/** A month as it is published, with the sessions that are met elsewhere still, where that is known. */
type PublishedPlan = Omit<Plan, "zone"> & { heldAt?: HeldSessions | undefined };

type At = Pick<OwnShift, "clinicId" | "date"> & { practitionerId: PractitionerId };

const shiftOf = ({ practitionerId, ...at }: At, code: ShiftCode, heldAt: HeldSessions = {}): OwnShift => {
  const hours = hoursOn(code, at.date);
  const patientsAt = code.practice && heldAt[shiftId({ ...at, practitionerId, hours })];
  return {
    ...at,
    code: code.code,
    name: code.name,
    hours,
    ...(code.outpost && { outpost: code.outpost }),
    ...(code.practice?.channel && { channel: code.practice.channel }),
    ...(patientsAt && { heldAt: patientsAt }),
  };
};

/** What a roster says of one person, in the order of time; as in its sessions, a code that nobody knows is no shift. */
export const ownShifts = (
  { clinicId, month, rows, codes, heldAt }: PublishedPlan,
  practitionerId: PractitionerId,
): OwnShift[] => {
  const known = codesByName(codes);
  const own = rows.filter((row) => row.practitionerId === practitionerId);
  const shifts = own.flatMap(({ cells }) =>
    daysOf(month).flatMap((date) =>
      cellOf(cells, date).flatMap((name) => {
        const code = known.get(name);
        return code ? [shiftOf({ clinicId, date, practitionerId }, code, heldAt)] : [];
      }),
    ),
  );
  return shifts.sort(byBegin);
};
