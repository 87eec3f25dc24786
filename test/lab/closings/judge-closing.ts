import { isOffered } from "../../../shared/booking/displaced/offer.ts";
import { contradictionsIn } from "../../api/booking/contradictions.ts";
import { type Attempt, attemptsOf, isOfBooking } from "../history/attempt.ts";
import { faultsOfPublishing } from "../history/brought.ts";
import { leftBehindIn } from "../history/left-behind.ts";
import type { TableState } from "../history/table-state.ts";

/** How a rush of bookings against the closing of their session ended. */
export type Closing = {
  /** Who has a place that the session has no time for, and is offered another. */
  offered: number;
  /** Who was refused since it is closed. */
  closed: number;
  /** Who found no place in time. */
  taken: number;
  /** Who is neither, and whatever else is not right. */
  between: string[];
};

/** What refuses somebody for good: every other reason would say something untrue. */
const reasons: ReadonlySet<string> = new Set(["session.closed", "slot.taken"]);

/** Judges a closing by the last that each person heard, and by what is in the table. */
export const judgeClosing = (attempts: readonly Attempt[], end: TableState): Closing => {
  const bookings = attemptsOf(attempts, isOfBooking);
  const people = Map.groupBy(bookings, ({ client }) => client);
  const visits = new Map(end.appointments.map((visit) => [visit.patientId, visit]));
  const between = [...contradictionsIn(end), ...leftBehindIn(end)];
  const publishing = faultsOfPublishing(attempts, end.published);
  between.push(...publishing.lost, ...publishing.duplicate);
  if (end.sessions.some(({ state }) => state === "open")) between.push("the session is open");
  const sum = { offered: 0, closed: 0, taken: 0 };
  for (const [person, sendings] of people) {
    const [first] = sendings;
    const visit = first?.intent.name === "book-appointment" ? visits.get(first.intent.request.patientId) : undefined;
    const wasAccepted = sendings.some(({ outcome }) => "accepted" in outcome);
    const refusals = sendings.flatMap(({ outcome }) => ("refused" in outcome ? [outcome.refused] : []));
    between.push(...refusals.filter((code) => !reasons.has(code)).map((code) => `person ${person}: ${code}`));
    between.push(...sendings.flatMap(({ outcome }) => ("broke" in outcome ? [outcome.broke] : [])));
    if (visit && isOffered(visit)) sum.offered += 1;
    else if (visit || wasAccepted) between.push(`person ${person} has a place, and is offered nothing`);
    else if (refusals.includes("session.closed")) sum.closed += 1;
    else if (refusals.length > 0) sum.taken += 1;
  }
  return { ...sum, between };
};
