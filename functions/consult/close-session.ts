import { type Appointment, type AppointmentId, isUpcoming } from "../../shared/booking/appointment.ts";
import { stepAfterArrival } from "../../shared/consult/arrival-as-seen.ts";
import { afterLook, type Look } from "../../shared/consult/consultation-as-seen.ts";
import { areTogether } from "../../shared/consult/presence.ts";
import { roomOpensAt } from "../../shared/consult/room-opens-at.ts";
import {
  endWhileTalking,
  expectedVisits,
  nextLook,
  openVisits,
  stepAtClosing,
  visitsWithDoctor,
} from "../../shared/consult/session-closing.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { Session, SessionId } from "../../shared/roster/session.ts";
import { lineClosesAt, lineEndsAt } from "../../shared/roster/session-line.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { sessionOf } from "../store/session/sessions.ts";
import { now } from "../time/now.ts";
import { logFault } from "../trigger/log-fault.ts";
import { ifReachable } from "../video/if-reachable.ts";
import { sparingRoomsLive } from "../video/sparing-rooms.ts";
import { patientsInRooms } from "./patients-in-rooms.ts";
import { presenceIn } from "./presence-in.ts";
import { progressVisitLive } from "./progress-visit.ts";

const live = { sessionOf, districtOfSlot, progressVisit: progressVisitLive, rooms: sparingRoomsLive, now };
type Deps = typeof live;

/** Whether it can't help to try again: a claim without its appointment. What nobody can read may be mended. */
const isBroken = (error: unknown): boolean => error instanceof Refusal && error.code === "appointment.unknown";

/** What could not be done, to be thrown once everything else was. */
type Faults = unknown[];

/**
 * Does `work` for each visit, whatever becomes of the others. What is broken is logged and done with; any other fault
 * is added to `faults`.
 * @returns whether all are done with, as `work` says of its own
 */
const forEach = async <T>(all: readonly T[], faults: Faults, work: (one: T) => Promise<boolean>): Promise<boolean> => {
  let done = true;
  for (const one of all) {
    try {
      done = (await work(one)) && done;
    } catch (error) {
      // Here a visit that is not there is a bug, whoever else may be refused with it.
      if (isBroken(error)) logFault(error, { event: "close-session" });
      else faults.push(error);
    }
  }
  return done;
};

const lookInto = async (rooms: Deps["rooms"], visit: Appointment): Promise<Look> => {
  const standing = await ifReachable(rooms.nameOf(visit).then((name) => rooms.standing([name])));
  return { stands: standing && standing.length > 0, presence: await presenceIn(rooms, visit) };
};

/**
 * Ends a consultation that both have left unnoticed, so that nobody is counted as being with the doctor.
 * @returns whether both are in the room just now
 */
const noticeEnd = async (deps: Deps, id: AppointmentId): Promise<boolean> => {
  let together = false;
  await deps.progressVisit(id, async ({ appointment }) => {
    const { state, mode } = appointment;
    if (state.status !== "in-consultation" || mode === "in-person") return undefined;
    const look = await lookInto(deps.rooms, appointment);
    together = areTogether(look.presence);
    const next = afterLook(state, look, deps.now());
    return next && { state: next };
  });
  return together;
};

/** Lets those wait who are in their room without anybody having reported it. Whether it is known of all. */
const noticeArrivals = async (deps: Deps, session: Session, faults: Faults): Promise<boolean> => {
  const now = deps.now();
  const expected = expectedVisits(session).filter(({ slot }) => now >= roomOpensAt(slot));
  const here = await patientsInRooms(deps.rooms, expected);
  const noted = await forEach(here ?? [], faults, async ({ id, slot }) => {
    await deps.progressVisit(id, ({ appointment }) => stepAfterArrival(appointment, slot, deps.now()));
    return true;
  });
  return here !== undefined && noted;
};

/** `goesOn`: somebody is talking with the doctor. */
type Seen = { session: Session; isKnown: boolean; goesOn: boolean };

/** The session as it is once the rooms were looked into: who has left is counted out, and who came counted in. */
const sessionSeen = async (deps: Deps, id: SessionId, faults: Faults): Promise<Seen | undefined> => {
  const before = await deps.sessionOf(id);
  if (!before || openVisits(before).length === 0) return before && { session: before, isKnown: true, goesOn: false };
  let goesOn = false;
  await forEach(visitsWithDoctor(before), faults, async (visit) => {
    goesOn = (await noticeEnd(deps, visit)) || goesOn;
    return true;
  });
  const isKnown = await noticeArrivals(deps, before, faults);
  const session = await deps.sessionOf(id);
  return session && { session, isKnown, goesOn };
};

const closeLine = async (deps: Deps, id: SessionId, faults: Faults): Promise<Instant | undefined> => {
  const seen = await sessionSeen(deps, id, faults);
  if (!seen) return undefined;
  const { session, isKnown, goesOn } = seen;
  const now = deps.now();
  const { zone } = await deps.districtOfSlot({ sessionId: id });
  const closesAt = lineClosesAt(session, zone);
  if (now < closesAt) return nextLook(closesAt, now);
  const endsAt = goesOn ? endWhileTalking(lineEndsAt(session, zone), now) : lineEndsAt(session, zone);
  const done = await forEach(openVisits(session), faults, async (visit) => {
    const left = await deps.progressVisit(visit, ({ appointment }) =>
      stepAtClosing(appointment, { session, endsAt, isKnown }, deps.now()),
    );
    return !isUpcoming(left) || left.slot.sessionId !== id;
  });
  return done ? undefined : nextLook(endsAt, now);
};

/**
 * Closes a session's line if nobody is left in it or the clinic's day is over; each visit for itself, as it stands at
 * that moment: who came meanwhile stays.
 * @returns when to look again; `undefined`: it is closed
 * @throws AggregateError what failed, after everything else was done
 */
export const closeSession =
  (deps: Deps) =>
  async (id: SessionId): Promise<Instant | undefined> => {
    const faults: Faults = [];
    const again = await closeLine(deps, id, faults);
    if (faults.length > 0) throw new AggregateError(faults);
    return again;
  };

export const closeSessionLive = closeSession(live);
