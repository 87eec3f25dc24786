import { describe, expect, test } from "vitest";
import { rescheduleAppointment, shareFor } from "../../../../shared/booking/claim/reschedule-appointment.ts";
import { type CallEntry, callDueAt, dueAtOf } from "../../../../shared/booking/displaced/call.ts";
import { noteCall, noteReceipt } from "../../../../shared/booking/displaced/note-call.ts";
import type { LineState } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { hour, minute } from "../../../../shared/time/instant.ts";
import { afternoon, morning, now, requestKey } from "../../../functions/booking/cikande.ts";

const slot = slotAt(morning(), 7);
const offer = { at: now, until: now + 30 * minute, kind: "closed" } as const;

describe("a place of a session that was closed is to be called about", () => {
  test.each([
    ["when there was time to choose, where three hours or more are left", 3 * hour, offer.until],
    ["at once where less is left", 3 * hour - 1, offer.at],
    ["at once where its time has begun", -minute, offer.at],
  ])("%s", (_, left, due) => {
    expect(callDueAt({ start: now + left }, undefined, offer)).toBe(due);
  });

  test.each<[LineState["status"], number | undefined]>([
    ["waiting", now],
    ["paused", now],
    ["skipped", now],
    ["in-consultation", undefined],
    ["completed", undefined],
    ["no-show", undefined],
    ["unserved", undefined],
  ])("by who stands in the line: %s", (status, due) => {
    expect(callDueAt({ start: now + 9 * hour }, { status, since: now }, offer)).toBe(due);
  });
});

const entry = (changes: Partial<CallEntry> = {}): CallEntry => ({
  id: "k4m7q2x9ta-K7M4QX",
  slot,
  dueAt: offer.until,
  tried: 0,
  noted: 0,
  notes: [],
  ...changes,
});
const note = { requestId: "r", fingerprint: "f", at: now + 10, tried: 1, dueAt: now + 2 * hour };
const called = entry({ dueAt: note.dueAt, tried: 1, noted: 1, notes: [note] });

test.each<[string, CallEntry, Parameters<typeof dueAtOf>[1], { holder?: string }, number]>([
  ["as entered", entry(), offer, { holder: "siti" }, offer.until],
  ["when their patient asked for it", entry(), { ...offer, asked: now + 5 }, { holder: "siti" }, now + 5],
  [
    "as entered, where they asked after that",
    entry(),
    { ...offer, asked: now + hour },
    { holder: "siti" },
    offer.until,
  ],
  ["at once for who has no phone", entry(), offer, {}, now],
  ["as entered for who waits, without an offer or a phone", entry({ dueAt: now }), undefined, {}, now],
  ["as the last call left it", called, { ...offer, asked: now + 5 }, {}, note.dueAt],
  ["when they asked since the last call", called, { ...offer, asked: now + 20 }, { holder: "siti" }, now + 20],
])("a call is due %s", (_, one, made, patient, due) => {
  expect(dueAtOf(one, made, patient)).toBe(due);
});

describe("a call that was made", () => {
  const key = requestKey();

  test("and reached nobody is due again in two hours", () => {
    const dueAt = now + 2 * hour;
    const made = { requestId: key.id, fingerprint: key.fingerprint, at: now, tried: 1, dueAt };
    expect(noteCall(entry(), "not-reached", key, now)).toEqual(entry({ dueAt, tried: 1, noted: 1, notes: [made] }));
  });

  test("and reached them is due again at their time; where that has come, in two hours", () => {
    const farSlot = slotAt(afternoon(), 7);
    expect(noteCall(entry({ slot: farSlot }), "reached", key, now)).toMatchObject({ dueAt: farSlot.start, tried: 0 });
    expect(noteCall(entry(), "reached", key, slot.start)).toMatchObject({ dueAt: slot.start + 2 * hour, tried: 0 });
  });

  test("is known again by its request; of very many the last dozen are", () => {
    const keys = Array.from({ length: 14 }, () => requestKey());
    const all = keys.reduce((one, each) => noteCall(one, "not-reached", each, now), entry());
    expect([all.tried, all.noted, all.notes.length]).toEqual([14, 14, 12]);
    const known = keys.map((each) => noteReceipt(all, each)?.answer);
    expect([known[1], known[2], known[13]]).toEqual([
      undefined,
      { at: now, dueAt: now + 2 * hour, tried: 3 },
      { at: now, dueAt: now + 2 * hour, tried: 14 },
    ]);
  });
});

describe("a visit moves", () => {
  test("by its patient to a time by video", () => {
    const id = "k4m7q2x9ta-K7M4QX";
    expect(rescheduleAppointment({ appointmentId: id, to: slot }, { role: "patient" })).toEqual({
      change: { id, slot, state: { status: "booked" } },
      mode: "video",
    });
  });

  test("by the desk however much of the session its account holds", () => {
    expect(shareFor({ role: "patient" }, 4)).toBe(4);
    expect(shareFor({ role: "registrar" }, 4)).toBe(96);
  });
});
