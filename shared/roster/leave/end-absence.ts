import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import { handOver, othersWith, ShiftOf } from "../change/absence.ts";
import { type Away, absenceFrom, type RosterChange, type SheetOf } from "../change/absence-change.ts";
import { countedOf } from "../change/changed.ts";
import { type ChangePlan, planChange } from "../change/plan-change.ts";
import { isClosedFor } from "../month/closed-time.ts";
import { type HalfDay, halfKey, halvesOf } from "../month/half-day.ts";
import { codesByName } from "../month/plan-month.ts";
import { monthOf } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import { hoursOn } from "../month/shift-code.ts";
import type { MonthSeen } from "../publish/month-seen.ts";
import type { OffShift } from "../publish/off-shift.ts";
import { halfDayOf, personMonthKey } from "../publish/person-month.ts";
import type { Publisher } from "../publish/roster-version.ts";
import type { Rows } from "../rules/ruled-month.ts";
import type { LeaveRequest } from "./leave-request.ts";

/** A shift of somebody who is back that others have by now: it stays with them. */
export const CoveredShift = z
  .object({ ...ShiftOf.shape, by: z.array(PractitionerId) })
  .register(z.globalRegistry, { id: "CoveredShift", says: "none" });
export type CoveredShift = z.infer<typeof CoveredShift>;

/** What becomes of the shifts that were taken off somebody. */
type ShiftsBack = {
  /** They have them again. */
  back: ShiftOf[];
  covered: CoveredShift[];
  /** Their code is no more, or the clinic is closed on the day. */
  lost: ShiftOf[];
};

/** Who is back, and on which half days they would still have had off. */
export type Back = Required<Away>;

type Facts = {
  /** The half days that other clinics have granted them: those they have off still. */
  granted: readonly HalfDay[];
  /** The requests of theirs that this clinic has granted some of these days by, as they would end. */
  ends: readonly Pick<LeaveRequest, "id" | "revision">[];
  by?: Publisher;
};

/** What it does that somebody is back. */
export type EndingPlan = ChangePlan &
  ShiftsBack & {
    /** How many visits have their time again by it. */
    visits: number;
    /** What is shown before it is published: no booking meanwhile keeps it from being. */
    shown: unknown;
  };

const keysOf = (halves: readonly HalfDay[]): ReadonlySet<string> => new Set(halves.map(halfKey));

type Standing = {
  practitionerId: PractitionerId;
  /** From today on: on which half days they are back, what of it ends, and when they have off all the same. */
  back: readonly HalfDay[];
  ended: readonly HalfDay[];
  stillOff: ReadonlySet<string>;
  /** What was taken off them at this clinic, from today on. */
  off: readonly OffShift[];
};

const standingOf = (
  seen: readonly MonthSeen[],
  first: MonthSeen,
  { practitionerId, period }: Back,
  granted: Facts["granted"],
): Standing => {
  const { today, plan } = first;
  const own = new Map(
    seen
      .flatMap(({ months }) => months.filter((month) => month.practitionerId === practitionerId))
      .map((month) => [personMonthKey(month), month]),
  );
  const months = [...own.values()];
  const leave = months.flatMap(({ month, leave = [] }) => leave.map((half) => halfDayOf(month, half)));
  const back = absenceFrom({ practitionerId, period }, today).halves;
  const [isBack, isGranted] = [keysOf(back), keysOf(granted)];
  const ended = leave.filter((half) => isBack.has(halfKey(half)) && !isGranted.has(halfKey(half)));
  const isEnded = keysOf(ended);
  return {
    practitionerId,
    back,
    ended,
    stillOff: keysOf(leave.filter((half) => !isEnded.has(halfKey(half)))),
    off: months.flatMap(({ off = [] }) => off).filter((one) => one.clinicId === plan.clinicId && one.date >= today),
  };
};

type Fate = { off: OffShift; is: "back" | "covered" | "lost" | "there"; shift: ShiftOf; by: PractitionerId[] };

/** Whether a shift is one of the days on which somebody is back, and has no minute when they are off; a code that nobody knows is all day. */
const isTouched = ({ back, stillOff }: Standing, { codes }: Rows, { date, code }: OffShift): boolean => {
  const known = codesByName(codes).get(code);
  const halves = known
    ? halvesOf(date, hoursOn(known, date))
    : (["a", "p"] as const).map((half): HalfDay => ({ date, half }));
  const isBack = keysOf(back);
  return halves.some((half) => isBack.has(halfKey(half))) && halves.every((half) => !stillOff.has(halfKey(half)));
};

/** What becomes of the shifts that were taken off somebody in one sheet of a month. */
const fatesIn = (standing: Standing, { plan: { month }, head }: MonthSeen, sheet: Rows, of: SheetOf): Fate[] => {
  const { practitionerId } = standing;
  const known = codesByName(sheet.codes);
  const cells = sheet.rows.find((row) => row.practitionerId === practitionerId)?.cells ?? {};
  const fateOf = (off: OffShift): Fate => {
    const { date, code } = off;
    const shift = { practitionerId, date, code };
    const by = othersWith(sheet, shift);
    const planned = known.get(code);
    const isNoMore = !planned || isClosedFor(head.closed, date, hoursOn(planned, date));
    const stays = by.length > off.others ? "covered" : "back";
    const is = cellOf(cells, date).includes(code) ? "there" : stays;
    return { off, shift, by, is: isNoMore ? "lost" : is };
  };
  return standing.off
    .filter((off) => (off.of ?? "published") === of && monthOf(off.date) === month && isTouched(standing, sheet, off))
    .map(fateOf);
};

const draftOf = ({ draft, plan }: MonthSeen): Rows => ({ rows: draft, codes: plan.codes });

/** What is told of shifts: of those of a draft only where nothing of its month is published. */
const toldOf = (fates: readonly Fate[]): ShiftsBack => {
  const are = (is: Fate["is"]) => fates.filter((fate) => fate.is === is);
  return {
    back: are("back").map(({ shift }) => shift),
    covered: are("covered").map(({ shift, by }) => ({ ...shift, by })),
    lost: are("lost").map(({ shift }) => shift),
  };
};

const endingChange = ({ practitionerId, ended }: Standing, fates: readonly Fate[]): RosterChange => ({
  patch: (month, sheet, of) => {
    const back = fates.filter(
      ({ off, is }) => is === "back" && (off.of ?? "published") === of && monthOf(off.date) === month,
    );
    return handOver(
      sheet.rows,
      [],
      back.map(({ shift }) => ({ ...shift, by: practitionerId })),
    );
  },
  leave: { practitionerId, halves: ended, off: fates.map(({ off }) => off), is: "ended" },
});

/**
 * What it does to a clinic's months as they were seen that somebody is back: they have off no more, and have the shifts again
 * that were taken off them and that nobody covers.
 * @throws Refusal `roster.not-away`, `roster.leave-elsewhere`, and what `planChange` refuses
 */
export const endAbsence = (seen: readonly MonthSeen[], back: Back, { granted, ends, by }: Facts): EndingPlan => {
  const [first] = seen;
  if (!first) throw new Error("an ending in no month");
  const standing = standingOf(seen, first, back, granted);
  const inMonths = seen.map((month) => ({
    published: month.published ? fatesIn(standing, month, month.published, "published") : [],
    draft: fatesIn(standing, month, draftOf(month), "draft"),
    isPublished: month.published !== undefined,
  }));
  const fates = inMonths.flatMap(({ published, draft }) => [...published, ...draft]);
  if (standing.ended.length + fates.length + ends.length === 0) {
    const isOthers = standing.back.some((half) => standing.stillOff.has(halfKey(half)));
    throw new Refusal(isOthers ? "roster.leave-elsewhere" : "roster.not-away");
  }
  const told = toldOf(inMonths.flatMap(({ published, draft, isPublished }) => (isPublished ? published : draft)));
  const plan = planChange(seen, endingChange(standing, fates), by);
  const versions = seen.map(({ plan: { month }, head }) => [month, head.version]);
  return {
    ...plan,
    ...told,
    visits: countedOf(plan.freeze.versions).regained ?? 0,
    // Whoever asked to be back and asks it no more has changed what was looked at.
    shown: [back, versions, told, standing.ended.map(halfKey), ends.map(({ id, revision }) => [id, revision])],
  };
};
