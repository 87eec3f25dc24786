import { expect, test } from "vitest";
import { hour } from "../../../../../shared/time/instant.ts";
import { instantAt } from "../../../../../shared/time/zone.ts";
import { daysToWait } from "../../../../../web/features/booking/join-waitlist/days-to-wait.ts";

const date = "2026-11-24";
const eleven = instantAt(date, 11 * 60, "WIB");
const window = { from: eleven - hour, until: eleven + 24 * hour };

/** 11.00, 11.30, 12.00 and 12.30 o'clock, of which these are free. */
const sessionWith = (...free: number[]) => ({
  ...{ id: `3604-cikande.${date}.1100.rahmawati-cikande`, practitionerId: "rahmawati-cikande", services: ["umum"] },
  ...{ start: eleven, minutes: 30, count: 4, free },
});

test.each([
  ["a full day is waited for", [sessionWith()], [date], 0],
  ["a day with a place before noon is, for the afternoon", [sessionWith(2)], [date], 1],
  ["a day with a place after noon is, for the morning", [sessionWith(3, 4)], [date], 1],
  ["a day with a place in both halves is not", [sessionWith(1, 4)], [], 1],
  ["a place with a colleague is one", [sessionWith(), sessionWith(1), sessionWith(3)], [], 1],
  ["a day without a session is neither", [], [], 0],
])("%s", (_, sessions, full, free) => {
  expect(daysToWait([{ date, sessions }], window, "WIB")).toEqual({ full, free });
});

test("hours that are over, or can't be booked yet, are neither full nor free", () => {
  const days = [{ date, sessions: [sessionWith(2)] }];
  expect(daysToWait(days, { ...window, from: eleven + hour }, "WIB")).toEqual({ full: [date], free: 0 });
  expect(daysToWait(days, { ...window, until: eleven + hour }, "WIB")).toEqual({ full: [], free: 1 });
  expect(daysToWait(days, { from: eleven + 3 * hour, until: window.until }, "WIB")).toEqual({ full: [], free: 0 });
});
