import { type WaitingChange, waitingChange } from "../../../shared/booking/waitlist/waiting-change.ts";
import { type WaitlistRecord, waitingIdOf } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { offerPlacesLive } from "../../booking/waitlist/offer-places.ts";
import { waitingSettled } from "../../booking/waitlist/settle-waiting.ts";
import { enterDue } from "../../store/due/due-list.ts";
import { dropHold } from "../../store/session/hold-pieces.ts";
import { followed } from "../../store/table/followed.ts";
import { waitingFromItem } from "../../store/waitlist/waitlist-entries.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { enterDue, dropHold, offerPlaces: offerPlacesLive };

type Change = WaitingChange & { entry: WaitlistRecord };

/**
 * Has the clock look at an entry once its last day is over, frees the place that is kept for whoever does not want it any
 * more, and looks for one for whoever begins to wait, or waits on.
 */
export const followWaiting = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.waiting,
    waitingFromItem,
  )<Change>({
    name: "follow-waiting",
    touches: { district: "read", session: "write", patient: "write", waitlist: "write", due: "write" },
    read: ({ before, after }) => {
      const change = after && waitingChange(before, after);
      return change && { ...change, entry: after };
    },
    about: ({ entry }) => waitingIdOf(entry),
    handle: async (changes) => {
      for (const { entry, joined, waits, left } of changes) {
        const { clinicId, patientId, dates, ends } = entry;
        if (left) await deps.dropHold(left.slot, { for: patientId, until: left.until });
        if (joined) await deps.enterDue(waitingSettled(entry, ends));
        if (waits) for (const date of dates) await deps.offerPlaces(clinicId, date);
      }
    },
  });

/** Follows the table's waiting lists. */
export const followWaitingLive = followWaiting(live);
