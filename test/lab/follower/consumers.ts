import { dropBookedAgainLive } from "../../../functions/booking/displaced/drop-booked-again.ts";
import { offerVisits, offerVisitsStore } from "../../../functions/booking/displaced/offer-visits.ts";
import { letPlaceGo } from "../../../functions/booking/waitlist/let-place-go.ts";
import { offerPlaces } from "../../../functions/booking/waitlist/offer-places.ts";
import { settleWaiting } from "../../../functions/booking/waitlist/settle-waiting.ts";
import type { StreamConsumer } from "../../../functions/events/stream/consumer.ts";
import { dropCallsOnChange } from "../../../functions/events/stream/drop-calls.ts";
import { followCalendar } from "../../../functions/events/stream/follow-calendar.ts";
import { followHeldOnChange } from "../../../functions/events/stream/follow-held.ts";
import { followWaiting } from "../../../functions/events/stream/follow-waiting.ts";
import { offerPlacesOnChange } from "../../../functions/events/stream/offer-places.ts";
import { offerVisitsOnChange } from "../../../functions/events/stream/offer-visits.ts";
import { settleWaitingOnChange } from "../../../functions/events/stream/settle-waiting.ts";
import { followHeld } from "../../../functions/roster/publish/follow-held.ts";
import { visitsAt } from "../../../functions/store/appointment/visits.ts";
import { dropCall, dropCallBack } from "../../../functions/store/call/calls.ts";
import { districtById } from "../../../functions/store/district/districts.ts";
import { enterDue } from "../../../functions/store/due/due-list.ts";
import { patientIfReadable } from "../../../functions/store/patient/patients.ts";
import { noteHeld } from "../../../functions/store/published/held-notes.ts";
import { dropHold } from "../../../functions/store/session/hold-pieces.ts";
import { sessionOf, sessionsOf } from "../../../functions/store/session/sessions.ts";
import { sessionMetOf } from "../../../functions/store/session/share.ts";
import { pauseAfter } from "../../../functions/store/table/try-again.ts";
import {
  saveEnding,
  saveLettingGo,
  saveOfferedPlace,
  savePassing,
  saveTakingBack,
} from "../../../functions/store/waitlist/save-waiting.ts";
import { entryOf, queueOf } from "../../../functions/store/waitlist/waitlist-entries.ts";
import { now as sevenOClock } from "../world/world.ts";
import { bringLeft } from "./bring-left.ts";
import { telling } from "./telling.ts";
import type { Done } from "./told.ts";

const now = () => sevenOClock;

/** Who follows a table, and what they leave for the clock. */
export type Consumers = {
  consumers: StreamConsumer[];
  /** Waits until all is done at a clinic that was left for the clock. */
  clockDone(clinicId: string): Promise<void>;
};

/** What follows from changes of sessions and of waiting lists: the product's own, on its own store, by the lab's clock. */
export const consumersTelling = (tell: (done: Done) => void): Consumers => {
  const told = telling(tell);
  const keeping: typeof saveOfferedPlace = (offered, at) => {
    const { slot, until } = offered.offer;
    const event = { name: "keep", slot, hold: { for: offered.entry.patientId, until } } as const;
    const isKept = (conflict: Awaited<ReturnType<typeof saveOfferedPlace>>): boolean => conflict === undefined;
    return told(slot.sessionId, event, () => saveOfferedPlace(offered, at), isKept);
  };
  const dropping: typeof dropHold = (slot, hold) =>
    told(slot.sessionId, { name: "drop", slot, hold }, () => dropHold(slot, hold), Boolean);
  const offer = offerPlaces({
    districtById,
    sessionsOf,
    visitsAt,
    queueOf,
    enterDue,
    saveOfferedPlace: keeping,
    pauseAfter,
    now,
  });
  const settle = settleWaiting({ entryOf, sessionOf, saveEnding, savePassing, saveTakingBack, pauseAfter, now });
  const letGo = letPlaceGo({ entryOf, patientIfReadable, districtById, sessionMetOf, saveLettingGo });
  const offerings = { ...offerVisitsStore, pauseAfter, now };
  const { enterDue: bringSoon, allBrought } = bringLeft(told);
  const consumers = [
    offerVisitsOnChange({ offerVisits: offerVisits(offerings) }),
    dropCallsOnChange({ dropCall, dropCallBack, dropBookedAgain: dropBookedAgainLive }),
    offerPlacesOnChange({ offerPlaces: offer }),
    settleWaitingOnChange({ settleWaiting: settle, letPlaceGo: letGo }),
    followCalendar({ letPlaceGo: letGo }),
    followWaiting({ enterDue, dropHold: dropping, offerPlaces: offer }),
    followHeldOnChange({ followHeld: followHeld({ sessionOf, noteHeld, enterDue: bringSoon, pauseAfter, now }) }),
  ];
  return { consumers, clockDone: allBrought };
};
