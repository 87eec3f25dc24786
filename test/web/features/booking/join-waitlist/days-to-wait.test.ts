import { expect, test } from "vitest";
import type { DayToWait } from "../../../../../shared/booking/waitlist/halves-to-wait.ts";
import { day, hour } from "../../../../../shared/time/instant.ts";
import { instantAt } from "../../../../../shared/time/zone.ts";
import { daysToWait, halvesOf } from "../../../../../web/features/booking/join-waitlist/days-to-wait.ts";
import { serang } from "../../../../functions/booking/cikande.ts";

const date = "2026-11-24";
const eleven = instantAt(date, 11 * 60, "WIB");
const nine = eleven - 2 * hour;

/** 11.00, 11.30, 12.00 and 12.30 o'clock, of which these are free. */
const sessionWith = (...free: number[]) => ({
  id: `3604-cikande.${date}.1100.rahmawati-cikande`,
  practitionerId: "rahmawati-cikande",
  services: ["umum"],
  start: eleven,
  minutes: 30,
  count: 4,
  free,
});

const both = { date, halves: ["morning", "afternoon"] };

test.each([
  ["a full day is waited for", [sessionWith()], [both], 0],
  ["a day with a place before noon is, for the afternoon", [sessionWith(2)], [both], 1],
  ["a day with a place after noon is, for the morning", [sessionWith(3, 4)], [both], 1],
  ["a day with a place in both halves is not", [sessionWith(1, 4)], [], 1],
  ["a place with a colleague is one", [sessionWith(), sessionWith(1), sessionWith(3)], [], 1],
  ["a day without a session is neither", [], [], 0],
])("%s", (_, sessions, full, free) => {
  expect(daysToWait([{ date, sessions }], serang, nine)).toEqual({ full, free });
});

const at = (clock: number, ...free: number[]) =>
  daysToWait([{ date, sessions: [sessionWith(...free)] }], serang, instantAt(date, clock, "WIB"));
const afternoon = { date, halves: ["afternoon"] };

test("a half can be waited for as long as its last place could be offered still, and no more on its evening", () => {
  // 11.30 can be booked until 11.15, and 12.30 until 12.15.
  expect(at(11 * 60 + 10)).toEqual({ full: [both], free: 0 });
  expect(at(11 * 60 + 11)).toEqual({ full: [afternoon], free: 0 });
  expect(at(12 * 60 + 10)).toEqual({ full: [afternoon], free: 0 });
  expect(at(12 * 60 + 11)).toEqual({ full: [], free: 0 });
  expect(at(19 * 60)).toEqual({ full: [], free: 0 });
});

test("a place that is free counts as long as it can be booked", () => {
  expect(at(11 * 60 + 20, 2)).toEqual({ full: [afternoon], free: 0 });
  expect(at(12 * 60 + 11, 4)).toEqual({ full: [], free: 1 });
  expect(at(12 * 60 + 16, 4)).toEqual({ full: [], free: 0 });
});

test("a day that can't be booked yet is neither full nor free", () => {
  const near = { ...serang, settings: { ...serang.settings, horizonDays: 0 } };
  const days = [{ date, sessions: [sessionWith(2)] }];
  expect(daysToWait(days, near, nine - day)).toEqual({ full: [], free: 0 });
});

test("the halves are those of the chosen days, and of all as long as none is chosen", () => {
  const days: DayToWait[] = [
    { date, halves: ["afternoon"] },
    { date: "2026-11-25", halves: ["morning"] },
  ];
  expect([
    halvesOf(days, [date]),
    halvesOf(days, []),
    halvesOf(
      days,
      days.map((one) => one.date),
    ),
  ]).toEqual([["afternoon"], ["morning", "afternoon"], ["morning", "afternoon"]]);
});
