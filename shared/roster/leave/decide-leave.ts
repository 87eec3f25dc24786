import type { Holiday } from "../../time/holiday.ts";
import type { Instant } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { balancesAfter, type LeaveBalance, leaveDays, type YearTaken } from "./leave-balance.ts";
import { type LeaveRequest, periodOf } from "./leave-request.ts";
import { inState, requireOnce, requireOpen } from "./request-leave.ts";

/** How many working days a leave is, and what it takes of which year. */
export type LeaveTaken = { days: number; takes: YearTaken[] };

/**
 * What a leave takes of its person: of a year nothing unless it is annual, nor of a day that another clinic has granted.
 * @param granted the annual leave that other clinics have granted, to whomever
 */
export const leaveTaken = (
  request: LeaveRequest,
  { holidays, granted }: { holidays: readonly Pick<Holiday, "date">[]; granted: readonly LeaveRequest[] },
): LeaveTaken => {
  const period = periodOf(request);
  const days = leaveDays(period, holidays).reduce((sum, year) => sum + year.days, 0);
  const had = granted.filter(({ practitionerId }) => practitionerId === request.practitionerId);
  return { days, takes: request.kind === "annual" ? leaveDays(period, holidays, had) : [] };
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
  const approved = asked.filter(
    ({ practitionerId, state }) => practitionerId === request.practitionerId && state.status === "approved",
  );
  requireOnce(request, approved, today);
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
