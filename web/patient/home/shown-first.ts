import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { type TicketState, ticketState } from "../../parts/visit/ticket-state.ts";

/** What asks something of the patient, most pressing first: to be there now, to choose another time, to come today. */
const pressing: readonly TicketState[] = [
  "called",
  "in-consultation",
  "skipped",
  "waiting",
  "open",
  "offered",
  "today",
];

/**
 * The visits whose tickets the start shows: all that press, the most pressing first, or the soonest where none does. So
 * one that lost its time hides nobody's visit of today, and is not hidden by it: it waits for an answer, and stands before it.
 * @param visits soonest first
 */
export const shownFirst = (visits: readonly Appointment[], now: Instant, zone: Zone): Appointment[] => {
  const pressed = pressing.flatMap((state) => visits.filter((visit) => ticketState(visit, now, zone) === state));
  return pressed.length > 0 ? pressed : visits.slice(0, 1);
};
