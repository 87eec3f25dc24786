import { Refusal } from "../../refusal/refusal.ts";
import { inState } from "../../request/revision.ts";
import type { Holiday } from "../../time/holiday.ts";
import type { Instant } from "../../time/instant.ts";
import { halvesIn, spanOf } from "../change/period.ts";
import { type HalfDay, halfKey } from "../month/half-day.ts";
import { annualHad, isCounted } from "./decide-leave.ts";
import { type LeaveBalance, leaveDays, type YearTaken } from "./leave-balance.ts";
import { hadBy, type LeaveRequest } from "./leave-request.ts";

type Facts = {
  /** The half days from which on, or on which, its person is back. */
  back: readonly HalfDay[];
  holidays: readonly Pick<Holiday, "date">[];
  /** Years of whose holidays nobody knows. */
  unreadYears?: readonly string[] | undefined;
  /** The leave that other clinics have granted: a day that they grant as well is not given back. */
  granted: readonly LeaveRequest[];
  now: Instant;
};

/** A leave that has ended, and what it gives back of which year. */
export type LeaveEnded = { request: LeaveRequest; gives: YearTaken[] };

const isCutFrom = (rest: readonly HalfDay[], cut: readonly HalfDay[]): boolean => {
  const [last, first] = [rest[rest.length - 1], cut[0]];
  return !last || !first || halfKey(last) < halfKey(first);
};

/**
 * Ends one granted leave where its person is back on some of its days; nothing where they aren't on any.
 * @throws Refusal `request.invalid` where days would be left after those, `record.unreadable` where its days can't be counted
 */
const endOne = (request: LeaveRequest, { back, holidays, unreadYears, granted, now }: Facts): LeaveEnded[] => {
  const halves = hadBy(request).flatMap(halvesIn);
  const isBack = new Set(back.map(halfKey));
  const cut = halves.filter((half) => isBack.has(halfKey(half)));
  const rest = halves.filter((half) => !isBack.has(halfKey(half)));
  const [gone, had] = [spanOf(cut), spanOf(rest)];
  if (!gone) return [];
  if (!isCutFrom(rest, cut)) throw new Refusal("request.invalid", { fields: ["to"] });
  if (!isCounted(request, unreadYears)) throw new Refusal("record.unreadable", { holidays: unreadYears });
  const days = had ? leaveDays(had, holidays).reduce((sum, year) => sum + year.days, 0) : 0;
  return [
    {
      request: inState(request, { status: "ended", at: now, days, ...(had && { had }) }),
      gives: request.kind === "annual" ? leaveDays(gone, holidays, annualHad(request, granted)) : [],
    },
  ];
};

/**
 * Ends those of somebody's requests at a clinic in which they are back: as if never had, or as if only until then.
 * @throws Refusal `request.invalid`, `record.unreadable`
 */
export const endLeave = (own: readonly LeaveRequest[], facts: Facts): LeaveEnded[] =>
  own.flatMap((request) => endOne(request, facts));

/** The balances that change when days are given back; of a year never more than it took. */
export const balancesBack = (ended: readonly LeaveEnded[], before: readonly LeaveBalance[]): LeaveBalance[] =>
  before.flatMap((balance) => {
    const given = ended.flatMap(({ gives }) => gives).filter(({ year }) => year === balance.year);
    const used = Math.max(0, balance.used - given.reduce((sum, { days }) => sum + days, 0));
    return used === balance.used ? [] : [{ ...balance, used, revision: balance.revision + 1 }];
  });
