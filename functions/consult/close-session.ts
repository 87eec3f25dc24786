import * as z from "zod/mini";
import type { AppointmentId } from "../../shared/booking/appointment.ts";
import { afterBothLeft, afterLook } from "../../shared/consult/consultation-as-seen.ts";
import {
  lineClosesAt,
  nextLook,
  openVisits,
  stateAtClosing,
  visitsWithDoctor,
} from "../../shared/consult/session-closing.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { Session, SessionId } from "../../shared/roster/session.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { districtOfSlot } from "../store/district-of-slot.ts";
import { sessionOf } from "../store/session-of.ts";
import { now } from "../time/now.ts";
import { logFault } from "../trigger/log-fault.ts";
import { rooms } from "../video/rooms.ts";
import { presenceIn } from "./presence-in.ts";
import { progressVisit } from "./progress-visit.ts";

const live = { sessionOf, districtOfSlot, progressVisit, rooms, now };
type Deps = typeof live;

/** Whether it can't help to try again: a claim without its appointment, an item nobody can read. */
const isBroken = (error: unknown): boolean =>
  error instanceof z.core.$ZodError || (error instanceof Refusal && error.code === "appointment.unknown");

/** Does `work` for each visit, whatever becomes of the others; a fault is reported once. Whether all are done with. */
const forEach = async (ids: AppointmentId[], work: (id: AppointmentId) => Promise<unknown>): Promise<boolean> => {
  let done = true;
  for (const id of ids) {
    try {
      await work(id);
    } catch (error) {
      logFault(error, { event: "close-session" });
      done &&= isBroken(error);
    }
  }
  return done;
};

/** Ends a consultation that both have left unnoticed, so that nobody is counted as being with the doctor. */
const noticeEnd = (deps: Deps, id: AppointmentId): Promise<unknown> =>
  deps.progressVisit(id, async ({ appointment }) => {
    const { state, mode } = appointment;
    if (state.status !== "in-consultation" || mode === "in-person") return undefined;
    const presence = await presenceIn(deps.rooms, appointment);
    return presence?.length === 0 ? afterBothLeft(state, deps.now()) : afterLook(state, presence, deps.now());
  });

/** The session as it is once those who have left unnoticed are counted out. */
const sessionNow = async (deps: Deps, id: SessionId): Promise<Session | undefined> => {
  const session = await deps.sessionOf(id);
  const inside = session ? visitsWithDoctor(session) : [];
  if (inside.length === 0) return session;
  await forEach(inside, (visit) => noticeEnd(deps, visit));
  return deps.sessionOf(id);
};

/**
 * Closes a session's line if nobody is left in it or the clinic's day is over; each visit for itself.
 * @returns when to look again; `undefined`: it is closed
 */
export const closeSession =
  (deps: Deps) =>
  async (id: SessionId): Promise<Instant | undefined> => {
    const session = await sessionNow(deps, id);
    if (!session) return undefined;
    const now = deps.now();
    const { zone } = await deps.districtOfSlot({ sessionId: id });
    const closesAt = lineClosesAt(session, zone);
    if (now < closesAt) return nextLook(closesAt, now);
    const done = await forEach(openVisits(session), (visit) =>
      deps.progressVisit(visit, ({ appointment }) => stateAtClosing(appointment.state, session, now)),
    );
    return done ? undefined : nextLook(Number.POSITIVE_INFINITY, now);
  };

export const closeSessionLive = closeSession(live);
