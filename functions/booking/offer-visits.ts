import { offerOnClosing } from "../../shared/booking/offer.ts";
import type { Session, SessionId } from "../../shared/schedule/session.ts";
import { slotAt } from "../../shared/schedule/slot.ts";
import { dropOffer, saveOffer } from "../store/appointment/save-offer.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { sessionOf } from "../store/session/sessions.ts";
import { pauseAfter, untilSaved } from "../store/table/try-again.ts";
import { now } from "../time/now.ts";

const live = { sessionOf, districtOfSlot, saveOffer, dropOffer, pauseAfter, now };
type Deps = typeof live;

/** How often visits are gone through again because their session was opened or closed meanwhile. */
const tries = 4;

/** Offers the visits of a closed session, takes back what those of an open one were offered; each for itself. */
const bringOffers = async (deps: Deps, session: Session): Promise<void> => {
  const { zone } = await deps.districtOfSlot({ sessionId: session.id });
  const faults: unknown[] = [];
  for (const [number, id] of Object.entries(session.claims)) {
    const visit = { id, slot: slotAt(session, Number(number)) };
    const work =
      session.state === "open"
        ? deps.dropOffer(visit)
        : deps.saveOffer(visit, offerOnClosing(visit.slot, zone, deps.now()));
    await work.catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw new AggregateError(faults);
};

/**
 * Has the patients of a session that was closed choose, and leaves those of one that opened again their time. What is done
 * already is not done again. A session that turned meanwhile is gone through once more: what it is last holds.
 * @throws AggregateError what failed, after everything else was done
 */
export const offerVisits =
  (deps: Deps) =>
  (id: SessionId): Promise<void> =>
    untilSaved(
      tries,
      async () => {
        const session = await deps.sessionOf(id);
        if (session) await bringOffers(deps, session);
        const isSame = session?.state === (await deps.sessionOf(id))?.state;
        return isSame ? { saved: undefined } : undefined;
      },
      deps.pauseAfter,
    );

/** Has the patients of the table's sessions choose. */
export const offerVisitsLive = offerVisits(live);
