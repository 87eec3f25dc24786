import type { Appointment, AppointmentId, VisitProgress, VisitState, VisitStep } from "../booking/appointment.ts";
import { isSkipped } from "../booking/arrival/skipped.ts";
import { firstMeeting } from "../booking/first-meeting.ts";
import { mayBeThere } from "../line/may-be-there.ts";
import { isVisitDisplaced } from "../schedule/displaced.ts";
import type { LineState, Session } from "../schedule/session.ts";
import { hasBegun, lineEndsAt, lineEndsAtLatest, lineGrace } from "../schedule/session-line.ts";
import { type Slot, slotAt, slotEnd } from "../schedule/slot.ts";
import { isInside, isOver } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";

/** When a session's line is over while the doctor is with somebody: not yet, within reason. */
export const endWhileTalking = (session: Session, zone: Zone, now: Instant): Instant => {
  const endsAt = lineEndsAt(session, zone);
  return now < lineEndsAtLatest(session, zone) ? Math.max(endsAt, now + lineGrace) : endsAt;
};

/** When to look again at a session whose line closes at `closesAt`, or should have closed then. */
export const nextLook = (closesAt: Instant, now: Instant): Instant =>
  now < closesAt ? Math.min(closesAt, now + lineGrace) : now + lineGrace;

/** The places of a session that are held, by whom, and where each stands in its line, as far as anybody noted. */
const heldPlaces = ({ claims, line }: Session): { id: AppointmentId; number: number; state: LineState | undefined }[] =>
  Object.entries(claims).map(([number, id]) => ({ id, number: Number(number), state: line[number] }));

/** The appointments of a session that have not come to an end. */
export const openVisits = (session: Session): AppointmentId[] =>
  heldPlaces(session).flatMap(({ id, state }) => (state && isOver(state) ? [] : [id]));

/** Whether the clock closed the line of a session on visits of which nobody has said yet how they ended. */
export const hasUndecided = ({ line }: Pick<Session, "line">): boolean =>
  Object.values(line).some(({ undecided }) => undecided);

/** The appointments of a session whose patient is expected, as far as anybody noted, each with its slot. */
export const expectedVisits = (session: Session): { id: AppointmentId; slot: Slot }[] =>
  heldPlaces(session).flatMap(({ id, number, state }) => (state ? [] : [{ id, slot: slotAt(session, number) }]));

/** The appointments of a session whose patient is with the doctor. */
export const visitsWithDoctor = (session: Session): AppointmentId[] =>
  heldPlaces(session).flatMap(({ id, state }) => (state && isInside(state) ? [id] : []));

/** What is known when a session's line closes. */
export type Closing = {
  session: Session;
  /** When the line is over for everybody, as `lineEndsAt` says. */
  endsAt: Instant;
  /** Whether it is known of this visit who is in its room: the video server could be asked, and what it said could be noted. */
  isKnown: boolean;
};

/**
 * What is still to be done about who was not served: the desk says how it was, where it was face to face and as planned, or calls
 * them. Nobody ends on no list.
 */
const pendingOf = (mode: Appointment["mode"], wasPlanned = true): "decision" | "call" =>
  mode === "in-person" && wasPlanned ? "decision" : "call";

/**
 * Who was expected ends as soon as it is known that they are not here; what is not known blames nobody and waits for
 * the day's end. Who was ever told to choose another time was not expected any more, whatever the session did afterwards;
 * beyond the hours that are planned now they may choose until their own time is over.
 */
const endOfExpected = (
  visit: Appointment,
  { session, endsAt, isKnown }: Closing,
  now: Instant,
): VisitStep | undefined => {
  const displaced = isVisitDisplaced(session, visit);
  const isAway = isKnown && !mayBeThere(visit);
  const maySay = isAway && !(displaced && now < slotEnd(visit.slot) + lineGrace);
  if (!maySay && now < endsAt) return undefined;
  const wasExpected = !displaced && visit.offer === undefined;
  // Face to face, who came without a word is known to people alone: they say who was not there.
  const pending = pendingOf(visit.mode, wasExpected);
  const stayedAway = isAway && hasBegun(session) && wasExpected && pending === "call";
  return { state: stayedAway ? { status: "no-show", endedAt: now } : { status: "unserved", endedAt: now, pending } };
};

/**
 * Who is here when the clinic's day is over was seen, be it before a pause, or was not got round to: face to face that is a
 * proposal, and the desk says how it was.
 */
const endOfPresent = (
  state: Extract<VisitState, { status: "waiting" | "in-consultation" }>,
  mode: Appointment["mode"],
  now: Instant,
): VisitProgress => {
  const { arrivedAt, steps } = state;
  const pending = pendingOf(mode);
  const ended = { arrivedAt, endedAt: now, ...(steps !== undefined && { steps }) };
  const met = firstMeeting(state);
  if (!met) return { status: "unserved", ...ended, pending, ...(isSkipped(state) && { skippedAt: state.skippedAt }) };
  const last = state.status === "waiting" ? state.pausedAt : undefined;
  return { status: "completed", ...ended, ...met, endedAt: last ?? now, ...(pending === "decision" && { pending }) };
};

/**
 * How a visit ends with its session's line; `undefined` for one that ended before, went to another session, or whose
 * patient is here while the clinic's day runs: nobody is struck off by a clock. Only who stayed away by video from a place
 * that the session had time for, once the doctor called anybody in, is a no-show. Whoever is met face to face is left for the
 * desk to decide about.
 */
export const stepAtClosing = (visit: Appointment, closing: Closing, now: Instant): VisitStep | undefined => {
  const { state, slot } = visit;
  if (slot.sessionId !== closing.session.id) return undefined;
  if (state.status === "booked") return endOfExpected(visit, closing, now);
  if ((state.status !== "waiting" && state.status !== "in-consultation") || now < closing.endsAt) return undefined;
  return { state: endOfPresent(state, visit.mode, now) };
};
