import { callDueAt } from "../../../shared/booking/displaced/call.ts";
import { isShutAt, offerOnClosing } from "../../../shared/booking/displaced/offer.ts";
import { hasDisplaced, isDisplaced, turnsPlaces } from "../../../shared/schedule/displaced.ts";
import { type LineState, type Session, type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { isToBeSeen } from "../../../shared/schedule/standing.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { dropOffer, saveOffer } from "../../store/appointment/save-offer.ts";
import { visitsAt } from "../../store/appointment/visits.ts";
import { type CallOf, dropCall, enterCall } from "../../store/call/calls.ts";
import { districtOfSlot } from "../../store/district/districts.ts";
import { isClosedAt } from "../../store/published/closed-at.ts";
import { sessionOf, sessionsOf } from "../../store/session/sessions.ts";
import { saveStranded } from "../../store/session/stranded.ts";
import { pauseAfter, untilSaved } from "../../store/table/try-again.ts";
import { now } from "../../time/now.ts";
import { noteStranded } from "./note-stranded.ts";

/** What it reads and writes; whoever tries it has their own clock and pauses beside it. */
export const offerVisitsStore = {
  sessionOf,
  sessionsOf,
  isClosedAt,
  districtOfSlot,
  visitsAt,
  saveStranded,
  saveOffer,
  dropOffer,
  enterCall,
  dropCall,
};
const live = { ...offerVisitsStore, pauseAfter, now };
type Deps = typeof live;

/** A clinic's day around a session: what it has, and whether it said that it is closed then. */
type ClinicDay = { sessions: readonly Session[]; isClosed: boolean };

/** What is done for each place of a session. */
type Bringing = (visit: CallOf, standing: LineState | undefined) => Promise<unknown>;

/**
 * Whoever is with the doctor knows. The desk's list comes first, so that nobody is offered anything and then forgotten; whether
 * somebody who waits was with the doctor before, the write of the offer sees.
 */
const offerIn =
  (deps: Deps, zone: Zone, { sessions, isClosed }: ClinicDay): Bringing =>
  async (visit, standing) => {
    const isShut = isClosed || isShutAt(sessions, visit.slot);
    const offer = { ...offerOnClosing(visit.slot, zone, deps.now(), standing), ...(isShut && { shut: true as const }) };
    const dueAt = callDueAt(visit.slot, standing, offer);
    if (dueAt !== undefined) await deps.enterCall(visit, dueAt);
    if (!standing || isToBeSeen(standing)) await deps.saveOffer(visit, offer);
  };

const takeBackIn =
  (deps: Deps): Bringing =>
  (visit) =>
    Promise.all([deps.dropOffer(visit, deps.now()), deps.dropCall(visit)]);

const dayOf = async (deps: Deps, session: Session, zone: Zone): Promise<ClinicDay> => {
  if (!hasDisplaced(session)) return { sessions: [], isClosed: false };
  const { clinicId, date } = sessionIdParts(session.id);
  const [sessions, isClosed] = await Promise.all([
    deps.sessionsOf(clinicId, date, { ConsistentRead: true }),
    deps.isClosedAt(session, zone),
  ]);
  return { sessions, isClosed };
};

/** Offers the visits that a session has no time for, takes back what it has time for after all; each for itself. */
const bringOffers = async (deps: Deps, session: Session): Promise<void> => {
  const { zone } = await deps.districtOfSlot({ sessionId: session.id });
  const [offer, takeBack] = [offerIn(deps, zone, await dayOf(deps, session, zone)), takeBackIn(deps)];
  const faults: unknown[] = [];
  for (const [number, id] of Object.entries(session.claims)) {
    const slot = slotAt(session, Number(number));
    const bring = isDisplaced(session, slot.number) ? offer : takeBack;
    await bring({ id, slot }, session.line[number]).catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw new AggregateError(faults);
};

/**
 * Has the patients choose whom a session has no time for any more, with the desk to call who doesn't or who waits there
 * already, and leaves those it has time for again theirs. What is done already is not done again. A session that changed
 * meanwhile is gone through once more: what it is last holds.
 * @throws AggregateError what failed, after everything else was done
 */
export const offerVisits =
  (deps: Deps) =>
  (id: SessionId): Promise<void> =>
    untilSaved(
      "hardly",
      async () => {
        const session = await deps.sessionOf(id);
        // Gone through as it is noted then.
        if (session && (await noteStranded(deps, session))) return undefined;
        if (session) await bringOffers(deps, session);
        const later = await deps.sessionOf(id);
        return later && turnsPlaces(session, later) ? undefined : { saved: undefined };
      },
      deps.pauseAfter,
    );

/** Has the patients of the table's sessions choose. */
export const offerVisitsLive = offerVisits(live);
