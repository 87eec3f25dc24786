import { isWaiting, type WaitlistRecord, waitingIdOf } from "../../../shared/booking/waitlist-entry.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { offerPlacesLive } from "../../booking/offer-places.ts";
import { settleWaitingKind } from "../../booking/settle-waiting.ts";
import { enterDue } from "../../store/due/due-list.ts";
import { dropHold } from "../../store/session/hold-pieces.ts";
import { prefix } from "../../store/table/keys.ts";
import { waitingFromItem } from "../../store/waitlist/waitlist-entries.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { enterDue, dropHold, offerPlaces: offerPlacesLive };

type Change = { entry: WaitlistRecord; joined: boolean; waits: boolean; left: Slot | undefined };

/**
 * Has the clock look at an entry once its last day is over, frees the place that is kept for whoever does not want it any
 * more, and looks for one for whoever begins to wait, or waits on.
 */
export const followWaiting = (deps: typeof live): StreamConsumer =>
  consumerOf(
    prefix.waiting,
    waitingFromItem,
  )<Change>({
    name: "follow-waiting",
    touches: { district: "read", session: "write", waitlist: "write", due: "write" },
    read: ({ before, after }) => {
      if (!after) return undefined;
      const joined = before?.requestId !== after.requestId;
      const left = !after.offer ? before?.offer?.slot : undefined;
      const waits = isWaiting(after) && (joined || left !== undefined);
      return joined || left || waits ? { entry: after, joined, waits, left } : undefined;
    },
    about: ({ entry }) => waitingIdOf(entry),
    handle: async (changes, id) => {
      for (const { entry, joined, waits, left } of changes) {
        const { clinicId, patientId, dates, ends } = entry;
        if (left) await deps.dropHold(left, patientId);
        if (joined)
          await deps.enterDue({ districtId: districtOf(clinicId), at: ends, kind: settleWaitingKind, ref: id });
        if (waits) for (const date of dates) await deps.offerPlaces(clinicId, date);
      }
    },
  });

/** Follows the table's waiting lists. */
export const followWaitingLive = followWaiting(live);
