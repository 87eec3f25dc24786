import type { CallEntry } from "../../shared/booking/call.ts";
import { isLeftOut } from "../../shared/booking/left-out.ts";
import { isDisplaced } from "../../shared/schedule/displaced.ts";
import type { Session } from "../../shared/schedule/session.ts";
import { daysFrom } from "../../shared/time/local-date.ts";
import { visitsAt } from "../store/appointment/visits.ts";
import { callsOf } from "../store/call/calls.ts";
import { sessionsOf } from "../store/session/sessions.ts";
import { offerVisitsLive } from "./offer-visits.ts";

const live = { sessionsOf, visitsAt, callsOf, offerVisits: offerVisitsLive };
type Deps = typeof live;

/** Whether somebody has a place that a session has no time for and was neither offered another nor entered for a call. */
const isForgotten = async (deps: Deps, session: Session, entries: readonly CallEntry[]): Promise<boolean> => {
  const { id, claims } = session;
  const ids = Object.entries(claims).flatMap(([number, holder]) =>
    isDisplaced(session, Number(number)) ? [holder] : [],
  );
  if (ids.length === 0) return false;
  const { appointments } = await deps.visitsAt(ids);
  const entered = new Set(entries.filter(({ slot }) => slot.sessionId === id).map((entry) => entry.id));
  return appointments.some((appointment) => isLeftOut(appointment, entered.has(appointment.id)));
};

/** Whether somebody is to be called still, or told to choose, about a place that their session has time for again. */
const isKeptWaiting = ({ id, state, count, claims }: Session, entries: readonly CallEntry[]): boolean =>
  entries.some(
    ({ id: holder, slot }) =>
      slot.sessionId === id && claims[slot.number] === holder && !isDisplaced({ state, count }, slot.number),
  );

const sweep = async (deps: Deps, session: Session, entries: readonly CallEntry[]): Promise<void> => {
  if (isKeptWaiting(session, entries) || (await isForgotten(deps, session, entries)))
    await deps.offerVisits(session.id);
};

/**
 * Offers once more where, of the days a due item names, a session has no time for visits that were offered nothing, and takes
 * back where it has time again: what the stream should have told and did not. Where nobody was forgotten nothing is written.
 * @throws AggregateError what failed, after everything else was done
 */
export const sweepOffers =
  (deps: Deps) =>
  async (ref: string): Promise<undefined> => {
    const [clinicId = "", from = "", count] = ref.split("/");
    const entries = await deps.callsOf(clinicId);
    const faults: unknown[] = [];
    for (const date of daysFrom(from, Number(count)))
      for (const session of await deps.sessionsOf(clinicId, date))
        await sweep(deps, session, entries).catch((error: unknown) => faults.push(error));
    if (faults.length > 0) throw new AggregateError(faults);
    return undefined;
  };

/** Sweeps the table's sessions. */
export const sweepOffersLive = sweepOffers(live);
