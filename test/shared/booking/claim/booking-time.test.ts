import { expect, test } from "vitest";
import { refusalOfTime } from "../../../../shared/booking/claim/booking-time.ts";
import { type Slot, slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { morning, serang } from "../../../functions/booking/cikande.ts";

const slot = slotAt(morning(), 1);
const { settings } = serang;
const lead = settings.leadMinutes * minute;
/** Fourteen days before the slot's day a day begins; on it the slot becomes open. */
const opens = instantAt("2026-11-09", 0, "WIB");

test.each([
  ["a moment after it began", slot.start + 1, "slot.past"],
  ["as it begins", slot.start, "slot.too-soon"],
  ["a moment later than the lead allows", slot.start - lead + 1, "slot.too-soon"],
  ["exactly the lead before", slot.start - lead, undefined],
  ["from midnight of the first day it is open", opens, undefined],
  ["a moment before that", opens - 1, "slot.too-far"],
])("a slot asked for %s", (_, now, refusal) => {
  expect(refusalOfTime(slot, serang, now)).toBe(refusal);
});

test("the last day that can be booked is open to its midnight, whatever the hour of asking", () => {
  const startingAt = (start: number): Slot => ({ ...slot, start });
  const midnight = instantAt("2026-12-08", 0, "WIB");
  for (const now of [instantAt("2026-11-23", 0, "WIB"), instantAt("2026-11-23", 24 * 60 - 1, "WIB")]) {
    expect(refusalOfTime(startingAt(midnight - 1), serang, now)).toBeUndefined();
    expect(refusalOfTime(startingAt(midnight), serang, now)).toBe("slot.too-far");
  }
});

test("where a district asks for no lead, a slot is open until it begins", () => {
  const noLead = { ...serang, settings: { ...settings, leadMinutes: 0 } };
  expect(refusalOfTime(slot, noLead, slot.start)).toBeUndefined();
});
