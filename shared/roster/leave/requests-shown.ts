import type { PractitionerId } from "../../people/practitioner.ts";
import type { Holiday } from "../../time/holiday.ts";
import { leaveDays } from "./leave-balance.ts";
import { type LeaveRequest, periodOf, type RequestId } from "./leave-request.ts";

/** As many of those that were answered as one looks back at: the list is asked for again every minute. */
const mostAnswered = 100;

const isOpen = ({ state }: LeaveRequest): boolean => state.status === "open";

/** Whether a request is to be decided that takes of a year's days. */
const takesDays = (request: LeaveRequest): boolean => isOpen(request) && request.kind === "annual";

/** Those whose annual leave is to be decided. */
export const askingAnnual = (requests: readonly LeaveRequest[]): PractitionerId[] => [
  ...new Set(requests.filter(takesDays).map(({ practitionerId }) => practitionerId)),
];

type Facts = {
  holidays: readonly Holiday[];
  /** The annual leave that other clinics have granted. */
  granted: readonly LeaveRequest[];
  reasons: ReadonlyMap<RequestId, string>;
};

/** What an annual leave takes of each year. */
const takenBy = (request: LeaveRequest, { holidays, granted }: Facts): { year: string; days: number }[] => {
  const had = granted.filter(({ practitionerId }) => practitionerId === request.practitionerId);
  return [...leaveDays(periodOf(request), holidays, had)].map(([year, days]) => ({ year, days }));
};

/** A request as those read it who decide: with why it was made, its working days, and what it takes of which year. */
export type RequestShown = LeaveRequest & { reason?: string; days: number; takes: { year: string; days: number }[] };

const shown = (request: LeaveRequest, facts: Facts): RequestShown => {
  const reason = facts.reasons.get(request.id);
  const days = [...leaveDays(periodOf(request), facts.holidays).values()].reduce((sum, count) => sum + count, 0);
  const takes = takesDays(request) ? takenBy(request, facts) : [];
  return { ...request, ...(reason !== undefined && { reason }), days, takes };
};

/** A clinic's requests as those read them who decide: all that are open, who has waited longest first, then the last that were answered. */
export const requestsShown = (requests: readonly LeaveRequest[], facts: Facts): RequestShown[] => {
  const answered = requests.filter((one) => !isOpen(one)).slice(-mostAnswered);
  return [...requests.filter(isOpen), ...answered.toReversed()].map((one) => shown(one, facts));
};

/** The years of people that these requests take days of, each once. */
export const yearsTaken = (requests: readonly RequestShown[]): { practitionerId: PractitionerId; year: string }[] => {
  const years = requests.flatMap(({ practitionerId, takes }) => takes.map(({ year }) => ({ practitionerId, year })));
  return [...new Map(years.map((one) => [`${one.practitionerId} ${one.year}`, one])).values()];
};
