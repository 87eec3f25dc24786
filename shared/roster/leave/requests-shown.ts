import type { PractitionerId } from "../../people/practitioner.ts";
import type { Holiday } from "../../time/holiday.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { RequestId } from "../request-id.ts";
import { isCounted, type LeaveTaken, leaveTaken } from "./decide-leave.ts";
import { isToSettle, type LeaveRequest } from "./leave-request.ts";

/** As many of those that were answered as one looks back at: the list is asked for again every minute. */
const mostAnswered = 100;

const isOpen = ({ state }: LeaveRequest): boolean => state.status === "open";

/** Those whose annual leave is to be decided. */
export const askingAnnual = (requests: readonly LeaveRequest[]): PractitionerId[] => [
  ...new Set(
    requests.filter((one) => isOpen(one) && one.kind === "annual").map(({ practitionerId }) => practitionerId),
  ),
];

type Facts = {
  today: LocalDate;
  holidays: readonly Holiday[];
  /** Years of whose holidays nobody knows. */
  unreadYears?: readonly string[] | undefined;
  /** The leave that other clinics have granted. */
  granted: readonly LeaveRequest[];
  reasons: ReadonlyMap<RequestId, string>;
};

/**
 * A request as those read it who decide: with why it was made, its working days, and what it takes of which year; or that
 * nobody can count them.
 */
export type RequestShown = LeaveRequest & LeaveTaken & { reason?: string; isUncounted?: true };

const shown = (request: LeaveRequest, facts: Facts): RequestShown => {
  const reason = facts.reasons.get(request.id);
  const { days: asked, takes } = leaveTaken(request, facts);
  const days = request.state.status === "ended" ? request.state.days : asked;
  const said = { ...request, ...(reason !== undefined && { reason }), days };
  if (!isCounted(request, facts.unreadYears)) return { ...said, takes: [], isUncounted: true };
  return { ...said, takes: isOpen(request) ? takes : [] };
};

/**
 * A clinic's requests as those read them who decide: all that they have something to do about, today's illness before next month's
 * leave, then the last of the others.
 */
export const requestsShown = (requests: readonly LeaveRequest[], facts: Facts): RequestShown[] => {
  const isNow = (one: LeaveRequest): boolean => isToSettle(one, facts.today);
  const answered = requests.filter((one) => !isNow(one)).slice(-mostAnswered);
  const open = requests.filter(isNow).toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return [...open, ...answered.toReversed()].map((one) => shown(one, facts));
};

/** The years of people that these requests take days of, each once. */
export const yearsTaken = (requests: readonly RequestShown[]): { practitionerId: PractitionerId; year: string }[] => {
  const years = requests.flatMap(({ practitionerId, takes }) => takes.map(({ year }) => ({ practitionerId, year })));
  return [...new Map(years.map((one) => [`${one.practitionerId} ${one.year}`, one])).values()];
};
