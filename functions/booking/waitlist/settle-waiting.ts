import { settleWaiting as settle, settledFrom } from "../../../shared/booking/waitlist/settle-waiting.ts";
import {
  type WaitedFor,
  type WaitlistRecord,
  waitingIdOf,
  waitingOf,
} from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { DueEntry } from "../../store/due/due-item.ts";
import { sessionOf } from "../../store/session/sessions.ts";
import { pauseAfter, untilSaved } from "../../store/table/try-again.ts";
import { saveEnding, savePassing, saveTakingBack } from "../../store/waitlist/save-waiting.ts";
import { entryOf } from "../../store/waitlist/waitlist-entries.ts";
import { now } from "../../time/now.ts";

const live = { entryOf, sessionOf, saveEnding, savePassing, saveTakingBack, pauseAfter, now };
type Deps = typeof live;

/** The kind of due item that looks after somebody who waits. */
export const settleWaitingKind = "settle-waiting";

/** The due item that looks after somebody who waits. */
export const waitingSettled = (waiting: WaitedFor, at: Instant): DueEntry => ({
  districtId: districtOf(waiting.clinicId),
  at,
  kind: settleWaitingKind,
  ref: waitingIdOf(waiting),
});

/** What was settled, and when to look again, where a place is kept still; `undefined` where the entry changed under it. */
const trySettling = async (deps: Deps, entry: WaitlistRecord): Promise<{ saved: Instant | undefined } | undefined> => {
  const { offer } = entry;
  const session = offer && (await deps.sessionOf(offer.slot.sessionId));
  const now = deps.now();
  switch (settle(entry, session, now)) {
    case "ended":
      return (await deps.saveEnding(entry, { now })) ? undefined : { saved: undefined };
    case "passed":
      return offer && !(await deps.savePassing({ ...entry, offer })) ? { saved: undefined } : undefined;
    case "gone":
      return offer && (await deps.saveTakingBack({ ...entry, offer })) ? { saved: undefined } : undefined;
    default:
      return { saved: offer && settledFrom(offer) };
  }
};

/**
 * Sees what has become of somebody who waits: it ends with the place that they took or with their last day, and goes on
 * where the time of an offer is up, or its place is gone.
 * @returns when to look again, where a place is kept for them still
 */
export const settleWaiting =
  (deps: Deps) =>
  (id: string): Promise<Instant | undefined> =>
    untilSaved(
      "hardly",
      async () => {
        const entry = await deps.entryOf(waitingOf(id));
        return !entry || entry.endedAt !== undefined ? { saved: undefined } : trySettling(deps, entry);
      },
      deps.pauseAfter,
    );

/** Settles the waiting of the table. */
export const settleWaitingLive = settleWaiting(live);
