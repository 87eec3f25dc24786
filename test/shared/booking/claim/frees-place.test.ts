import { expect, test } from "vitest";
import { freesPlace } from "../../../../shared/booking/claim/frees-place.ts";

const start = Date.UTC(2026, 10, 23, 2, 20);
const slot = { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 5, start, minutes: 20 };
const offer = { at: start - 9_000, until: start - 5_000, kind: "closed" } as const;

test.each([
  ["of a session to come", {}, start - 1, true],
  [
    "whose patient is here already",
    { state: { status: "waiting", arrivedAt: start - 9_000 } as const },
    start - 1,
    false,
  ],
  ["whose time has begun", {}, start, false],
  ["whose session was closed", { offer }, start - 1, false],
  [
    "whose session was closed, and its patient asked for a call",
    { offer: { ...offer, asked: start - 8_000 } },
    start - 1,
    false,
  ],
  ["whose session was opened again", { offer: { ...offer, withdrawnAt: start - 6_000 } }, start - 1, true],
  [
    "whose session was opened again, and its time has begun",
    { offer: { ...offer, withdrawnAt: start - 6_000 } },
    start,
    false,
  ],
])("the place of a visit %s, given up: can somebody else have it?", (_, offered, now, frees) => {
  expect(freesPlace({ slot, state: { status: "booked" }, ...offered }, now)).toBe(frees);
});
