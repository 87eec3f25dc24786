import { expect, test } from "vitest";
import { nextSlot } from "../../../shared/roster/next-slot.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { afternoon, colleague, morning } from "../../functions/booking/cikande.ts";

const anybody = "k4m7q2x9ta-K7M4QX";

test("the next slot is the soonest of all sessions, in whatever order they come", () => {
  const early = morning({ claims: { 1: anybody, 2: anybody } });
  const sessions = [afternoon(), early, colleague({ claims: { 1: anybody } })];
  // 08.15 with the colleague comes before 08.20.
  expect(nextSlot(sessions, "umum", 0)).toEqual(slotAt(colleague(), 2));
  expect(nextSlot(sessions.toReversed(), "umum", 0)).toEqual(slotAt(colleague(), 2));
});

test("of two that start together the lower queue number comes first", () => {
  const later = colleague({ start: morning().start - 60 * 60_000 });
  const sessions = [later, morning()];
  expect(nextSlot(sessions, "umum", morning().start)).toEqual(slotAt(morning(), 1));
  expect(nextSlot(sessions.toReversed(), "umum", morning().start)).toEqual(slotAt(morning(), 1));
});

test("it is of the service, from the given moment on, and there is none where all is taken", () => {
  const nutrition = afternoon({ services: ["gizi"] });
  expect(nextSlot([colleague({ services: ["umum"] }), nutrition], "gizi", 0)).toEqual(slotAt(nutrition, 1));
  expect(nextSlot([morning()], "umum", morning().start + 1)).toEqual(slotAt(morning(), 2));
  expect(nextSlot([morning({ count: 1, claims: { 1: anybody } })], "umum", 0)).toBeUndefined();
});
