import { Refusal } from "../../refusal/refusal.ts";
import type { Receipt } from "../../request/receipt.ts";
import type { RequestKey } from "../../request/request-key.ts";
import { isSameSlot, type Slot } from "../../schedule/slot.ts";
import { hour, type Instant } from "../../time/instant.ts";
import type { CallEntry } from "./call.ts";
import type { CallOutcome } from "./call-shown.ts";

/** How long the desk waits before it tries again. */
const pause = 2 * hour;

/** So many calls are kept, for whoever asks again whether theirs was noted. */
const notesKept = 12;

/** What a noted call leaves: when the next one is due, and how often nobody was reached. */
export type CallNoted = Pick<CallEntry, "dueAt" | "tried">;

/** When the desk is to call next, and how often it tried: whom it reached, not before the time of their visit. */
const nextCall = (outcome: CallOutcome, { slot, tried, notes }: CallEntry, now: Instant): CallNoted => {
  switch (outcome) {
    case "reached":
      return { dueAt: Math.max(slot.start, now + pause), tried };
    case "not-reached":
      return { dueAt: now + pause, tried: tried + 1 };
    case "mistaken":
      // Nobody has called: it is to be done at once, and as often was tried as before.
      if (notes.length === 0) throw new Refusal("call.changed");
      return { dueAt: now, tried: notes.at(-2)?.tried ?? 0 };
  }
};

/** What somebody saw when they called: the visit's place, and how many calls were noted by then. */
type Seen = Pick<CallEntry, "noted"> & { from: Slot };

/**
 * The entry as whoever called saw it.
 * @throws Refusal `call.settled` where nobody need be called any more, `call.changed` where another call was noted since
 */
export const requireCallAsSeen = (entry: CallEntry | undefined, { from, noted }: Seen): CallEntry => {
  if (!entry || !isSameSlot(entry.slot, from)) throw new Refusal("call.settled");
  if (entry.noted !== noted) throw new Refusal("call.changed");
  return entry;
};

/**
 * The entry once a call is noted at `now`, or the last one taken back.
 * @throws Refusal `call.changed` where there is none to be taken back
 */
export const noteCall = (entry: CallEntry, outcome: CallOutcome, key: RequestKey, now: Instant): CallEntry => {
  const { dueAt, tried } = nextCall(outcome, entry, now);
  const note = { requestId: key.id, fingerprint: key.fingerprint, at: now, tried, dueAt };
  return { ...entry, dueAt, tried, noted: entry.noted + 1, notes: [...entry.notes, note].slice(-notesKept) };
};

/** The receipt of a request in an entry in which it noted a call; `undefined` if it did not. */
export const noteReceipt = (
  entry: Pick<CallEntry, "notes"> | undefined,
  { id }: RequestKey,
): Receipt<CallNoted & { at: Instant }> | undefined => {
  const note = entry?.notes.find(({ requestId }) => requestId === id);
  if (!note) return undefined;
  const { requestId, fingerprint, ...answer } = note;
  return { requestId, fingerprint, answer };
};
