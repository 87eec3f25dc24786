import { expect, test } from "vitest";
import { bookableFrom, refusalOfTime } from "../../../shared/booking/booking-time.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { day, minute } from "../../../shared/time/instant.ts";
import { morning, serang } from "../../functions/booking/cikande.ts";

const slot = slotAt(morning(), 1);
const { settings } = serang;
const lead = settings.leadMinutes * minute;

test.each([
  ["a moment after it began", slot.start + 1, "slot.past"],
  ["as it begins", slot.start, "slot.too-soon"],
  ["a moment later than the lead allows", slot.start - lead + 1, "slot.too-soon"],
  ["exactly the lead before", slot.start - lead, undefined],
  ["on the first day it is open", slot.start - settings.horizonDays * day, undefined],
  ["a moment before that", slot.start - settings.horizonDays * day - 1, "slot.too-far"],
])("a slot asked for %s", (_, now, refusal) => {
  expect(refusalOfTime(slot, settings, now)).toBe(refusal);
});

test("where a district asks for no lead, a slot is open until it begins", () => {
  expect(refusalOfTime(slot, { ...settings, leadMinutes: 0 }, slot.start)).toBeUndefined();
  expect(bookableFrom({ ...settings, leadMinutes: 0 }, slot.start)).toBe(slot.start);
});
