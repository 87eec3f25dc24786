import type { PatientRecord } from "../../people/patient-record.ts";
import type { District } from "../../place/district.ts";
import type { RefusalCode } from "../../refusal/refusal.ts";
import { type Receipt, receiptOf } from "../../request/receipt.ts";
import type { RequestKey } from "../../request/request-key.ts";
import type { Instant } from "../../time/instant.ts";
import { addDays, type LocalDate } from "../../time/local-date.ts";
import { instantAt, localDate } from "../../time/zone.ts";
import { type WaitedFor, type WaitlistRecord, type Wish, waitingIdOf } from "./waitlist-entry.ts";

/** The days of a wish, each once, in their order. */
export const datesOf = ({ dates }: Pick<Wish, "dates">): LocalDate[] => [...new Set(dates)].toSorted();

/** The entry of somebody who waits for a place from `now` on, until the last of the days they named is over. */
export const joinWaitlist = (
  { patientId, clinicId, service, holder, ...wish }: WaitedFor & Wish & { holder: string },
  { zone }: Pick<District, "zone">,
  key: RequestKey,
  now: Instant,
): WaitlistRecord => {
  const dates = datesOf(wish);
  const ends = instantAt(addDays(dates.at(-1) ?? localDate(now, zone), 1), 0, zone);
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

/** An entry that can't be read: all that is asked of it is which request made it, whatever stands there. */
export type UnreadableEntry = { madeBy: unknown };

/** Whether an entry that was met can't be read. */
export const isUnreadableEntry = (entry: WaitlistRecord | UnreadableEntry): entry is UnreadableEntry =>
  "madeBy" in entry;

/** What may refuse somebody who joins, as it was at that moment; `null`: it is not there. */
export type JoinConflict = { entry?: WaitlistRecord | UnreadableEntry | null; patient?: PatientRecord | null };

/** Whether somebody's waiting was over at `now`, be it that no clock has ended it yet: it counts for nothing. */
export const isWaitOver = ({ endedAt, ends }: Pick<WaitlistRecord, "endedAt" | "ends">, now: Instant): boolean =>
  endedAt !== undefined || ends <= now;

/** The receipt of the request that made an entry: the entry itself, as it is now. */
export const joiningReceipt = (entry: JoinConflict["entry"]): Receipt<WaitlistRecord> | undefined =>
  entry && !isUnreadableEntry(entry)
    ? receiptOf(entry, { id: entry.requestId, fingerprint: entry.fingerprint })
    : undefined;

/** Why somebody can't join: the person is not of the household, waits for this already, or for as much as they may. */
export const refusalOfJoining = ({ entry, patient }: JoinConflict, waiting: WaitedFor, holder: string): RefusalCode => {
  if (patient === null || (patient && patient.holder !== holder)) return "patient.foreign";
  if (entry || patient?.waits?.includes(waitingIdOf(waiting))) return "waitlist.joined";
  return "waitlist.limit";
};
