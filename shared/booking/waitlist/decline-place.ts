import { Refusal } from "../../refusal/refusal.ts";
import { isSameSlot, type Slot } from "../../schedule/slot.ts";
import { type PlaceOffer, placeName, type WaitlistRecord } from "./waitlist-entry.ts";

/** An entry with the place that it is offered. */
export type OfferedEntry = WaitlistRecord & { offer: PlaceOffer };

/** What may refuse that somebody did not take a place: they have it, or their entry is another by now; `null`: it is not there. */
export type PassingConflict = { session?: "taken" | null; entry?: WaitlistRecord | null };

/**
 * The entry with the offer that its person does not take; `undefined` where they said so before.
 * @throws Refusal `waitlist.over` where they are not offered that place, and were not
 */
export const declinePlace = (entry: WaitlistRecord, slot: Slot): OfferedEntry | undefined => {
  const { offer, passed } = entry;
  if (offer && isSameSlot(offer.slot, slot)) return { ...entry, offer };
  if (!passed.includes(placeName(slot))) throw new Refusal("waitlist.over");
  return undefined;
};
