import type { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import { addDays, type LocalDate } from "../../time/local-date.ts";
import type { HalfDay } from "../month/half-day.ts";
import { monthOf, type RosterMonth } from "../month/roster-month.ts";
import type { OffShift } from "../publish/off-shift.ts";
import type { Rows } from "../rules/ruled-month.ts";
import { type Absence, type Cover, handOver, shiftsOff } from "./absence.ts";
import type { PatchCell } from "./lay-over.ts";
import type { LeaveChange } from "./people-after.ts";
import { halvesIn, isPeriod, monthsIn, type Period } from "./period.ts";

/** Whose rows these are: of what is published, or of the draft. */
export type SheetOf = "published" | "draft";

/** A change of what is planned: which cells of a month it writes, be it what is published or the draft. */
export type RosterChange = {
  patch: (month: RosterMonth, sheet: Rows, of: SheetOf) => PatchCell[];
  /**
   * Whether the drafts of its months still have all that it needs: it goes into all of them or into none.
   * @default whatever they have of it goes
   */
  needs?: (drafts: readonly (Rows & { month: RosterMonth })[]) => boolean;
  /** The half days on which the clinic is closed from now on. */
  closed?: readonly HalfDay[];
  /** Whose half days are off from now on, or no more. */
  leave?: LeaveChange;
};

/** Somebody who is away, or, where nobody is named, a clinic that is closed. */
export type Away = { practitionerId?: PractitionerId; period: Period };

/** The half days of an absence that can still change. */
export const absenceFrom = ({ practitionerId, period }: Away, today: LocalDate): Absence => ({
  ...(practitionerId !== undefined && { practitionerId }),
  halves: halvesIn(period).filter(({ date }) => date >= today),
  today,
});

/**
 * The months that an absence may change: of its days, and of the day before, whose night may end in it.
 * @throws Refusal `request.invalid`, `roster.day-over`
 */
export const monthsOfAbsence = ({ period }: Away, today: LocalDate): RosterMonth[] => {
  if (!isPeriod(period)) throw new Refusal("request.invalid", { fields: ["to"] });
  if (period.to < today) throw new Refusal("roster.day-over");
  const from = period.from < today ? today : period.from;
  const before = addDays(from, -1);
  const months = monthsIn({ from, to: period.to });
  return before >= today && monthOf(before) !== months[0] ? [monthOf(before), ...months] : months;
};

type Facts = {
  cover: readonly Cover[];
  /** The shifts that are taken off, as they are kept for when their person is back. */
  off: readonly OffShift[];
  today: LocalDate;
};

/** Takes the shifts of an absence off, and gives those that are covered to who covers them. */
export const absenceChange = (away: Away, { cover, off, today }: Facts): RosterChange => {
  const absence = absenceFrom(away, today);
  const { practitionerId, halves } = absence;
  return {
    patch: (month, sheet) => {
      const known = new Set(sheet.codes.map(({ code }) => code));
      const given = cover.filter(({ date, code }) => monthOf(date) === month && known.has(code));
      return handOver(sheet.rows, shiftsOff(month, sheet, absence), given);
    },
    ...(practitionerId === undefined ? { closed: halves } : { leave: { practitionerId, halves, off, is: "taken" } }),
  };
};
