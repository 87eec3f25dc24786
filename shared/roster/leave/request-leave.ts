import { Refusal } from "../../refusal/refusal.ts";
import { day } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { isTooFar } from "../change/months-ahead.ts";
import { halvesIn, isPeriod, type Period } from "../change/period.ts";
import { halfKey } from "../month/half-day.ts";
import { hadBy, type LeaveRequest, periodOf } from "./leave-request.ts";

/** The most requests of one person at a clinic that are open, or were made in so long: its schedulers read them all. */
const most = 24;
const countedFor = 30 * day;

const namesOf = (period: Period): string[] => halvesIn(period).map(halfKey);

/** When a request would have its person off, or has. */
const standing = (request: LeaveRequest): Period[] =>
  request.state.status === "open" ? [periodOf(request)] : hadBy(request);

/**
 * Sees to it that a leave is one that can be asked for, of days for which its person has asked for no other that stands.
 * @throws Refusal `request.invalid`, `roster.day-over`, `roster.leave-overlaps`
 */
export const requireUnasked = (asked: LeaveRequest, others: readonly LeaveRequest[], today: LocalDate): void => {
  if (!isPeriod(asked)) throw new Refusal("request.invalid", { fields: ["to"] });
  if (asked.to < today) throw new Refusal("roster.day-over");
  const halves = new Set(namesOf(asked));
  if (others.flatMap(standing).some((one) => namesOf(one).some((half) => halves.has(half))))
    throw new Refusal("roster.leave-overlaps");
};

/**
 * Decides on a leave that somebody asks for, who made these requests before.
 * @throws Refusal `request.invalid`, `roster.day-over`, `roster.leave-far`, `roster.leave-overlaps`, `roster.leave-many`
 */
export const requestLeave = (asked: LeaveRequest, own: readonly LeaveRequest[], today: LocalDate): LeaveRequest => {
  if (isTooFar(asked.to, today)) throw new Refusal("roster.leave-far");
  requireUnasked(asked, own, today);
  const isCounted = ({ state, askedAt }: LeaveRequest): boolean =>
    state.status === "open" || askedAt > asked.askedAt - countedFor;
  if (own.filter(isCounted).length >= most) throw new Refusal("roster.leave-many");
  return asked;
};

/**
 * A request that is still to be decided, or taken back.
 * @throws Refusal `roster.leave-unknown`, `roster.leave-decided`
 */
export const requireOpen = (request: LeaveRequest | undefined): LeaveRequest => {
  if (!request) throw new Refusal("roster.leave-unknown");
  if (request.state.status !== "open") throw new Refusal("roster.leave-decided");
  return request;
};
