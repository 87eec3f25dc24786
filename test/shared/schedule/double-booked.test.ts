import { expect, test } from "vitest";
import { doubleBooked } from "../../../shared/schedule/double-booked.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { afternoon, colleague, morning } from "../../functions/booking/cikande.ts";

/** The same doctor at the neighbouring clinic, so many minutes after the morning's start. */
const atCiruas = (after: number, changes: Partial<Session> = {}): Session => {
  const start = morning().start + after * minute;
  const id = `3604-ciruas.2026-11-23.${String(after).padStart(4, "0")}.rahmawati-cikande`;
  return morning({ id, clinicId: "3604-ciruas", start, count: 6, ...changes });
};
const found = (...sessions: Session[]) => doubleBooked(sessions).map((pair) => pair.map(({ id }) => id));

test("a doctor's sessions may follow each other at one clinic or at two, the next where the last one ends", () => {
  expect(found(afternoon(), morning(), colleague(), atCiruas(240), atCiruas(-60))).toEqual([]);
});

test("a session that begins within another of the same doctor is found, at whichever clinic, in whatever order", () => {
  const early = atCiruas(-55);
  expect(found(morning(), early)).toEqual([[early.id, morning().id]]);
  const late = atCiruas(239);
  expect(found(late, morning())).toEqual([[morning().id, late.id]]);
});

test("one that lies within a long session hides none that comes after", () => {
  const [short, late] = [atCiruas(10, { count: 1 }), atCiruas(180)];
  expect(found(morning(), short, late)).toEqual([
    [morning().id, short.id],
    [morning().id, late.id],
  ]);
});
