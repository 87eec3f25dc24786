import type { CallEntry } from "../../../shared/booking/displaced/call.ts";
import { isLeftOut } from "../../../shared/booking/displaced/left-out.ts";
import { visitsToNote } from "../../../shared/booking/displaced/stranded.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { isDisplaced, isVisitDisplaced } from "../../../shared/schedule/displaced.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { visitsAt } from "../../store/appointment/visits.ts";
import { callsOf } from "../../store/call/calls.ts";
import { sessionsOf } from "../../store/session/sessions.ts";
import { offerVisitsLive } from "./offer-visits.ts";
import { sweptBy } from "./offers-swept.ts";

const live = { sessionsOf, visitsAt, callsOf, offerVisits: offerVisitsLive };
type Deps = typeof live;

/**
 * Whether somebody has a place that a session has no time for and was neither offered another nor entered for a call, or is
 * to be called still about one that it has time for again; or it isn't noted there as it is who wants what it has no more.
 */
const isAmiss = async (deps: Deps, session: Session, entries: readonly CallEntry[]): Promise<boolean> => {
  const { id, claims } = session;
  const own = entries.filter(
    (entry) => !entry.reason && entry.slot.sessionId === id && claims[entry.slot.number] === entry.id,
  );
  if (own.some(({ slot }) => !isDisplaced(session, slot.number))) return true;
  const { appointments } = await deps.visitsAt(Object.values(claims));
  const isLeft = (visit: AppointmentRecord): boolean =>
    isVisitDisplaced(session, visit) &&
    isLeftOut(
      visit,
      own.some((entry) => entry.id === visit.id),
    );
  return appointments.some(isLeft) || visitsToNote(session, appointments).length > 0;
};

const sweep = async (deps: Deps, session: Session, entries: readonly CallEntry[]): Promise<unknown> =>
  (await isAmiss(deps, session, entries)) && deps.offerVisits(session.id);

/**
 * Offers once more where, of the days a due item names, a session has no time for visits that were offered nothing, and takes
 * back where it has time again: what the stream should have told and did not. Where nobody was forgotten nothing is written.
 * @throws AggregateError what failed, after everything else was done
 */
export const sweepOffers =
  (deps: Deps) =>
  async (ref: string): Promise<undefined> => {
    const { clinicId, days } = sweptBy(ref);
    const entries = await deps.callsOf(clinicId);
    const faults: unknown[] = [];
    for (const date of days)
      for (const session of await deps.sessionsOf(clinicId, date))
        await sweep(deps, session, entries).catch((error: unknown) => faults.push(error));
    if (faults.length > 0) throw new AggregateError(faults);
    return undefined;
  };

/** Sweeps the table's sessions. */
export const sweepOffersLive = sweepOffers(live);
