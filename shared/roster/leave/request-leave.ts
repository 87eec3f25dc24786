import { Refusal } from "../../refusal/refusal.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { halvesIn, isPeriod, type Period } from "../change/period.ts";
import type { LeaveRequest } from "./leave-request.ts";

const namesOf = (period: Period): string[] => halvesIn(period).map(({ date, half }) => `${date}${half}`);

/**
 * Decides on a leave that somebody asks for.
 * @throws Refusal `request.invalid`, `roster.day-over`, and `roster.leave-overlaps` where they asked for a part of it before
 */
export const requestLeave = (asked: LeaveRequest, own: readonly LeaveRequest[], today: LocalDate): LeaveRequest => {
  if (!isPeriod(asked)) throw new Refusal("request.invalid", { fields: ["to"] });
  if (asked.to < today) throw new Refusal("roster.day-over");
  const halves = new Set(namesOf(asked));
  const isStanding = ({ state }: LeaveRequest): boolean => state.status === "open" || state.status === "approved";
  if (own.some((one) => isStanding(one) && namesOf(one).some((half) => halves.has(half))))
    throw new Refusal("roster.leave-overlaps");
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

/** A request in another state: one change more. */
export const inState = (request: LeaveRequest, state: LeaveRequest["state"]): LeaveRequest => ({
  ...request,
  state,
  revision: request.revision + 1,
});
