import type { PatientRecord } from "../people/patient-record.ts";
import type { District } from "../place/district.ts";
import { Refusal, type RefusalCode } from "../refusal/refusal.ts";
import { type RequestKey, requireSameBody } from "../request/request-key.ts";
import { canBeBooked } from "../schedule/bookable-window.ts";
import type { Instant } from "../time/instant.ts";
import { addDays } from "../time/local-date.ts";
import { instantAt, localDate } from "../time/zone.ts";
import { type Waiting, type WaitlistRecord, type Wish, waitingIdOf } from "./waitlist-entry.ts";

/**
 * The entry of somebody who waits for a place from `now` on, until the last of the days they named is over.
 * @throws Refusal `slot.past` where one of them is over, `slot.too-far` where one can't be booked yet
 */
export const joinWaitlist = (
  { patientId, clinicId, service, holder, ...wish }: Waiting & Wish & { holder: string },
  district: Pick<District, "settings" | "zone">,
  key: RequestKey,
  now: Instant,
): WaitlistRecord => {
  const { zone } = district;
  const dates = [...new Set(wish.dates)].toSorted();
  const today = localDate(now, zone);
  const wrong = dates.find((date) => !canBeBooked(date, district, now));
  if (wrong !== undefined) throw new Refusal(wrong < today ? "slot.past" : "slot.too-far");
  const ends = instantAt(addDays(dates.at(-1) ?? today, 1), 0, zone);
  const halves = [...new Set(wish.halves)];
  return {
    patientId,
    clinicId,
    service,
    holder,
    dates,
    halves,
    joinedAt: now,
    ends,
    passed: [],
    requestId: key.id,
    fingerprint: key.fingerprint,
  };
};

/** What may refuse somebody who joins, as it was at that moment; `null`: it is not there. */
export type JoinConflict = { entry?: WaitlistRecord | null; patient?: PatientRecord | null };

/**
 * The entry that the same request made when it came first; `undefined` if it never came.
 * @throws Refusal `request.key-reused`
 */
export const firstJoining = ({ entry }: JoinConflict, key: RequestKey): WaitlistRecord | undefined => {
  if (entry?.requestId !== key.id) return undefined;
  requireSameBody(entry, key);
  return entry;
};

/** Why somebody can't join: the person is not of the household, waits for this already, or for as much as they may. */
export const refusalOfJoining = ({ entry, patient }: JoinConflict, waiting: Waiting, holder: string): RefusalCode => {
  if (patient === null || (patient && patient.holder !== holder)) return "patient.foreign";
  if (entry || patient?.waits?.includes(waitingIdOf(waiting))) return "waitlist.joined";
  return "waitlist.limit";
};
