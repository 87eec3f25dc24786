import { Refusal } from "../../refusal/refusal.ts";
import { inState } from "../../request/revision.ts";
import type { Holiday } from "../../time/holiday.ts";
import type { Instant } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { Period } from "../change/period.ts";
import { balancesAfter, type LeaveBalance, leaveDays, type YearTaken } from "./leave-balance.ts";
import { hadBy, type LeaveRequest, periodOf } from "./leave-request.ts";
import { requireOpen, requireUnasked } from "./request-leave.ts";

/** How many working days a leave is, and what it takes of which year. */
export type LeaveTaken = { days: number; takes: YearTaken[] };

/** When the person of a request has annual leave by others of their clinics. */
export const annualHad = ({ practitionerId }: LeaveRequest, granted: readonly LeaveRequest[]): Period[] =>
  granted.filter((one) => one.practitionerId === practitionerId && one.kind === "annual").flatMap(hadBy);

/**
 * What a leave takes of its person: of a year nothing unless it is annual, nor of a day that another clinic has granted.
 * @param granted the leave that other clinics have granted, to whomever: of annual leave a day is taken once
 */
export const leaveTaken = (
  request: LeaveRequest,
  { holidays, granted }: { holidays: readonly Pick<Holiday, "date">[]; granted: readonly LeaveRequest[] },
): LeaveTaken => {
  const period = periodOf(request);
  const days = leaveDays(period, holidays).reduce((sum, year) => sum + year.days, 0);
  return { days, takes: request.kind === "annual" ? leaveDays(period, holidays, annualHad(request, granted)) : [] };
};

/** Whether a leave's days can be counted: not over a year of whose holidays nobody knows. */
export const isCounted = (
  { from, to }: Pick<LeaveRequest, "from" | "to">,
  unreadYears: readonly string[] = [],
): boolean => !unreadYears.some((year) => from.slice(0, 4) <= year && year <= to.slice(0, 4));

type Facts = LeaveTaken & {
  /** All that the clinic was asked for, and what became of it. */
  asked: readonly LeaveRequest[];
  /** What its person has had of the years that it takes something of. */
  balances: readonly LeaveBalance[];
  /** Whether more days are granted than are left of a year. */
  beyond: boolean;
  today: LocalDate;
  now: Instant;
};

/**
 * Grants a leave: the request as it is then, and the balances that change.
 * @throws Refusal `roster.leave-unknown`, `roster.leave-decided`, `roster.day-over`, `roster.leave-overlaps`,
 * `roster.leave-over`
 */
export const grantLeave = (
  found: LeaveRequest | undefined,
  { days, takes, asked, balances, beyond, today, now }: Facts,
): { request: LeaveRequest; balances: LeaveBalance[] } => {
  const request = requireOpen(found);
  const granted = asked.filter((one) => one.practitionerId === request.practitionerId && hadBy(one).length > 0);
  requireUnasked(request, granted, today);
  return {
    request: inState(request, { status: "approved", at: now, days }),
    balances: balancesAfter(takes, balances, { beyond }),
  };
};

/**
 * Declines a leave, with a word or without one.
 * @throws Refusal `roster.leave-unknown`, `roster.leave-decided`
 */
export const declineLeave = (found: LeaveRequest | undefined, now: Instant, said = ""): LeaveRequest =>
  inState(requireOpen(found), { status: "declined", at: now, ...(said && { answer: said }) });

/**
 * Keeps to a granted leave whose person asked to be back, with a word or without one.
 * @throws Refusal `roster.leave-unknown`, `roster.leave-decided` where they ask it no more, or it has ended,
 * `roster.leave-changed` where they ask something else than was seen: the word is about that
 */
export const keepLeave = (
  found: LeaveRequest | undefined,
  { revision, answer: said = "" }: { revision: number; answer?: string },
): LeaveRequest => {
  if (!found) throw new Refusal("roster.leave-unknown");
  const { state } = found;
  if (state.status !== "approved" || state.backFrom === undefined) throw new Refusal("roster.leave-decided");
  if (found.revision !== revision) throw new Refusal("roster.leave-changed");
  const { backFrom: from, ...granted } = state;
  return inState(found, { ...granted, kept: { from, ...(said && { answer: said }) } });
};
