import { type AppointmentId, isUpcoming } from "../../shared/booking/appointment.ts";
import { isToCallBack, isUndecided } from "../../shared/booking/pending.ts";
import type { AppointmentRecord } from "../../shared/booking/receipt.ts";
import {
  type Closing,
  endWhileTalking,
  hasUndecided,
  nextLook,
  openVisits,
  stepAtClosing,
} from "../../shared/consult/close-line.ts";
import type { Session, SessionId } from "../../shared/schedule/session.ts";
import { lineClosesAt, lineEndsAt } from "../../shared/schedule/session-line.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { enterCallBack } from "../store/call/calls.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { sessionOf } from "../store/session/sessions.ts";
import { enterUndecided } from "../store/undecided/undecided-sessions.ts";
import { now } from "../time/now.ts";
import { sparingRoomsLive } from "../video/sparing-rooms.ts";
import { progressVisitLive } from "../visit/progress-visit.ts";
import { eachVisit } from "./each-visit.ts";
import { lookIntoRooms, type Seen } from "./look-into-rooms.ts";

const live = {
  sessionOf,
  districtOfSlot,
  progressVisit: progressVisitLive,
  enterCallBack,
  enterUndecided,
  rooms: sparingRoomsLive,
  now,
};
type Deps = typeof live;

/** `again`: when to look again; absent: the line is closed. */
type Closed = { again?: Instant | undefined; faults: unknown[] };

/**
 * Ends a visit as its line closes, where it did not otherwise. Who is to be called stands on the desk's list of calls before the
 * visit says so.
 */
const endVisit = (deps: Deps, id: AppointmentId, closing: Closing): Promise<AppointmentRecord> =>
  deps.progressVisit(id, async ({ appointment }) => {
    const now = deps.now();
    const step = stepAtClosing(appointment, closing, now);
    if (step && isToCallBack(step.state)) await deps.enterCallBack(appointment, now);
    return step;
  });

/**
 * Puts a session on its desk's list where somebody is left to be decided about. The line is not closed before that is done:
 * where it fails, the session says at the next try whom it was for.
 */
const enterLeft = async (deps: Deps, session: Session, ended: readonly AppointmentRecord[]): Promise<void> => {
  if (hasUndecided(session) || ended.some(({ state }) => isUndecided(state))) await deps.enterUndecided(session.id);
};

const closeSeen = async (deps: Deps, session: Session, { isKnown, goesOn }: Seen): Promise<Closed> => {
  const now = deps.now();
  const { zone } = await deps.districtOfSlot({ sessionId: session.id });
  const closesAt = lineClosesAt(session, zone);
  if (now < closesAt) return { again: nextLook(closesAt, now), faults: [] };
  const endsAt = goesOn ? endWhileTalking(session, zone, now) : lineEndsAt(session, zone);
  const { answers, faults } = await eachVisit(openVisits(session), (id) =>
    endVisit(deps, id, { session, endsAt, isKnown: isKnown(id) }),
  );
  const ended = answers.filter(({ slot }) => slot.sessionId === session.id);
  await enterLeft(deps, session, ended);
  return { again: ended.some(isUpcoming) ? nextLook(endsAt, now) : undefined, faults };
};

/**
 * Closes a session's line if nobody is left in it or the clinic's day is over; each visit for itself, as it stands at
 * that moment: who came meanwhile stays.
 * @returns when to look again; `undefined`: it is closed
 * @throws AggregateError what failed, after everything else was done
 */
export const closeLine =
  (deps: Deps) =>
  async (id: SessionId): Promise<Instant | undefined> => {
    const before = await deps.sessionOf(id);
    if (!before) return undefined;
    const seen = await lookIntoRooms(deps, before);
    const session = openVisits(before).length === 0 ? before : await deps.sessionOf(id);
    const closed: Closed = session ? await closeSeen(deps, session, seen) : { faults: [] };
    const faults = [...seen.faults, ...closed.faults];
    if (faults.length > 0) throw new AggregateError(faults);
    return closed.again;
  };

export const closeLineLive = closeLine(live);
