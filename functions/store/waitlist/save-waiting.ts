import type { OfferedEntry, PassingConflict } from "../../../shared/booking/waitlist/decline-place.ts";
import type { JoinConflict, UnreadableEntry } from "../../../shared/booking/waitlist/join-waitlist.ts";
import { mostWaits } from "../../../shared/booking/waitlist/most-waits.ts";
import type { KeptPlace, OfferConflict } from "../../../shared/booking/waitlist/offer-places.ts";
import { type WaitlistRecord, waitingIdOf, waitingOf } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { enterWait, hasTime, leaveWait } from "../patient/patient-pieces.ts";
import { isNotTakenBy, isUntaken, keepPlace } from "../session/hold-pieces.ts";
import { transact } from "../table/transact.ts";
import { endEntry, hasNoEntry, offerTo, passOn, putEntry, takeBackOffer } from "./waitlist-pieces.ts";

/**
 * Saves that somebody of `holder` waits: their entry, and in their record that they do, both or neither.
 * @param over the entry that can't be read and is replaced
 */
export const saveJoining = async (
  record: WaitlistRecord,
  holder: string,
  over?: UnreadableEntry,
): Promise<JoinConflict | undefined> =>
  transact({
    entry: putEntry(record, over),
    patient: enterWait(record.patientId, { id: waitingIdOf(record), holder, most: mostWaits }),
  });

/**
 * Saves that somebody waits for nothing of that name, in the record of a patient of `holder`, where there is no entry of it, or
 * one that nobody can read and that so waits for nothing.
 */
export const saveForgetting = async (id: string, holder: string, over?: UnreadableEntry): Promise<void> => {
  const waiting = waitingOf(id);
  await transact({ entry: hasNoEntry(waiting, over), patient: leaveWait(waiting.patientId, { id, holder }) });
};

/**
 * Saves an offer: the place is kept from now on, and its entry says so, both or neither; and only for somebody who could
 * take it.
 * @returns what refused it
 */
export const saveOfferedPlace = (
  { entry, offer }: KeptPlace,
  { maxPerSession, now }: { maxPerSession: number; now: Instant },
): Promise<OfferConflict | undefined> => {
  const { service, patientId, holder } = entry;
  const { slot, until } = offer;
  const hold = { for: patientId, until };
  return transact({
    session: keepPlace({ slot, service, hold, share: { holder, maxPerSession } }, now),
    entry: offerTo(entry, offer),
    patient: hasTime(patientId, { slot, holder }),
  });
};

/**
 * Saves that somebody did not take a place, and waits on.
 * @returns what refused it: they have taken it, or the entry is no more as it was seen
 */
export const savePassing = async (entry: OfferedEntry): Promise<PassingConflict | undefined> =>
  transact({ entry: passOn(entry), session: isNotTakenBy(entry.patientId, entry.offer.slot) });

/**
 * Saves that a place which was offered to somebody is gone.
 * @returns whether it did; where not, the entry is no more as it was seen
 */
export const saveTakingBack = async (entry: OfferedEntry): Promise<boolean> =>
  (await transact({ entry: takeBackOffer(entry) })) === undefined;

/**
 * Saves that a place is kept no more for somebody who could not take it, and did not.
 * @returns whether it did; where not, entry or place are no more as they were seen
 */
export const saveLettingGo = async (entry: OfferedEntry): Promise<boolean> =>
  (await transact({ entry: takeBackOffer(entry), session: isUntaken(entry.offer.slot) })) === undefined;

/**
 * Saves that somebody waits no more, in their entry and in their record; with a `holder`, only for a patient of theirs.
 * @returns what refused it
 */
export const saveEnding = async (
  entry: WaitlistRecord,
  { holder, now }: { holder?: string; now: Instant },
): Promise<JoinConflict | undefined> =>
  transact({
    entry: endEntry(entry, now),
    patient: leaveWait(entry.patientId, { id: waitingIdOf(entry), holder }),
  });
