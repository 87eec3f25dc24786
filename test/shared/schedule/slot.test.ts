import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Session } from "../../../shared/schedule/session.ts";
import {
  freeSlots,
  isOnGrid,
  isSameSlot,
  isSlotOf,
  type Slot,
  sessionStartOf,
  slotAt,
  slotEnd,
} from "../../../shared/schedule/slot.ts";
import { ticksOf } from "../../../shared/schedule/ticks.ts";
import { minute } from "../../../shared/time/instant.ts";

const start = Date.parse("2026-11-23T01:00:00Z");
const session: Session = {
  id: "3604-cikande.2026-11-23.0800.rahmawati-cikande",
  clinicId: "3604-cikande",
  practitionerId: "rahmawati-cikande",
  services: ["umum"],
  start,
  minutes: 20,
  count: 3,
  state: "open",
  claims: {},
  line: {},
};
const { id: sessionId } = session;

describe("the grid", () => {
  test("numbers its slots from one", () => {
    expect(freeSlots(session, { now: 0 })).toEqual([
      { sessionId, number: 1, start, minutes: 20 },
      { sessionId, number: 2, start: start + 20 * minute, minutes: 20 },
      { sessionId, number: 3, start: start + 40 * minute, minutes: 20 },
    ]);
  });

  test("knows its own slots, and no other", () => {
    const slot = slotAt(session, 2);
    expect(isOnGrid(slot, session)).toBe(true);
    expect(isOnGrid({ ...slot, start: slot.start + minute }, session)).toBe(false);
    expect(isOnGrid({ ...slot, minutes: 10 }, session)).toBe(false);
    expect(isOnGrid(slotAt(session, 3), session)).toBe(true);
    expect(isOnGrid(slotAt(session, 4), session)).toBe(false);
  });

  test("has no slot of its own at another place than where it is met", () => {
    const comeTo = { kind: "pustu", name: "Pustu Kadikaran" } as const;
    const there = slotAt({ ...session, comeTo }, 2);
    const others: Slot["comeTo"][] = [
      undefined,
      { kind: "puskesmas" },
      { ...comeTo, name: "Pustu Kibin" },
      { ...comeTo, kind: "posyandu" },
    ];
    expect(isSlotOf(there, { ...session, comeTo })).toBe(true);
    expect(isSlotOf({ ...there, minutes: 10 }, { ...session, comeTo })).toBe(false);
    expect(others.map((other) => isSlotOf({ ...there, comeTo: other }, { ...session, comeTo }))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isSlotOf(there, session)).toBe(false);
  });

  test("tells two slots apart by whatever they differ in", () => {
    const slot = slotAt(session, 2);
    expect(isSameSlot(slot, { ...slot })).toBe(true);
    const others = [{ sessionId: "another" }, { number: 3 }, { start }, { minutes: 10 }];
    expect(others.map((other) => isSameSlot(slot, { ...slot, ...other }))).toEqual([false, false, false, false]);
  });

  test("leads from every slot back to the session's start", () => {
    const grids = fc.record({
      minutes: fc.integer({ min: 1, max: 24 }).map((n) => n * 5),
      number: fc.integer({ min: 1, max: 96 }),
    });
    fc.assert(
      fc.property(grids, ({ minutes, number }) => {
        expect(sessionStartOf(slotAt({ ...session, minutes }, number))).toBe(start);
      }),
    );
  });
});

describe("free", () => {
  test("is what nobody holds and starts no earlier than asked", () => {
    const claimed = { ...session, claims: { 2: "k4m7q2x9ta-K7M4QX" } };
    expect(freeSlots(claimed, { now: 0 }).map(({ number }) => number)).toEqual([1, 3]);
    expect(freeSlots(claimed, { now: start }).map(({ number }) => number)).toEqual([1, 3]);
    expect(freeSlots(claimed, { now: start + 1 }).map(({ number }) => number)).toEqual([3]);
  });

  test("is nothing in a closed session", () => {
    expect(freeSlots({ ...session, state: "closed" }, { now: 0 })).toEqual([]);
  });
});

describe("ticks", () => {
  test("cover a slot to its end, and not beyond", () => {
    const tick = start / (5 * minute);
    expect(ticksOf(slotAt(session, 1))).toEqual([0, 1, 2, 3].map((n) => String(tick + n)));
  });

  test("are shared by two slots exactly when they overlap", () => {
    const slots = fc
      .tuple(fc.integer({ min: 0, max: 48 }), fc.integer({ min: 1, max: 24 }))
      .map(([offset, length]) => ({ sessionId, number: 1, start: start + offset * 5 * minute, minutes: length * 5 }));
    fc.assert(
      fc.property(slots, slots, (a, b) => {
        const overlap = a.start < slotEnd(b) && b.start < slotEnd(a);
        const taken = new Set(ticksOf(a));
        expect(ticksOf(b).some((tick) => taken.has(tick))).toBe(overlap);
      }),
    );
  });
});
