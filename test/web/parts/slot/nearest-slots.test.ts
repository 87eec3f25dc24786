import { expect, test } from "vitest";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { daysIn, nearestSlots } from "../../../../web/parts/slot/nearest-slots.ts";
import { openSession } from "../open-session.ts";

const day = (...sessions: ReturnType<typeof openSession>[]) => [{ date: "2026-11-23", sessions }];
const mine = openSession("rahmawati-cikande", [1, 5, 6]);
const theirs = openSession("hasan-cikande", [4, 5]);
const lost = slotAt(mine, 4);

const named = (choices: ReturnType<typeof nearestSlots>): string[] =>
  choices.map(({ slot, practitionerId }) => `${slot.number} ${practitionerId}`);

test("the same time with another doctor comes first, then the nearest; of two, one's own doctor", () => {
  expect(named(nearestSlots(day(mine, theirs), lost, "umum"))).toEqual([
    "4 hasan-cikande",
    "5 rahmawati-cikande",
    "5 hasan-cikande",
  ]);
});

test("slots of another service are no help", () => {
  expect(nearestSlots(day(openSession("gigi-cikande", [4], ["gigi"])), lost, "umum")).toEqual([]);
});

test("the slot just lost is never offered again", () => {
  const stale = openSession("rahmawati-cikande", [4]);
  expect(nearestSlots(day(stale), lost, "umum")).toEqual([]);
});

test("a refusal without days offers none", () => {
  expect(daysIn({})).toEqual([]);
});
