import { expect, test } from "vitest";
import { feedEvents, monthsToTell } from "../../../../shared/roster/feed/feed-events.ts";
import type { HeldAt } from "../../../../shared/roster/month/held-session.ts";
import type { PublishedMonth } from "../../../../shared/roster/publish/published-month.ts";
import { day } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";

const now = instantAt("2026-12-01", 0, "WIT");
const night = { code: "M", name: "Jaga malam", hours: { from: 21 * 60, to: 31 * 60 } };
const month: PublishedMonth = {
  clinicId: "3604-cikande",
  month: "2026-12",
  version: 4,
  at: now - day,
  rows: [
    { practitionerId: "ani", cells: { "31": ["M"] } },
    { practitionerId: "budi", cells: { "01": ["M"] } },
  ],
  codes: [night],
};
const telling = { practitionerId: "ani", place: "Puskesmas Cikande", zone: "WIT", now } as const;
const event = (date: string, isCancelled: boolean) => ({
  uid: `3604-cikande.${date}.2100.ani`,
  start: instantAt(date, 21 * 60, "WIT"),
  end: instantAt(date, 31 * 60, "WIT"),
  summary: "Jaga malam (M)",
  place: "Puskesmas Cikande",
  version: 4,
  at: now - day,
  isCancelled,
});

test("has one's own shifts and nobody else's, a night until the next morning, also of a next year", () => {
  expect(feedEvents(month, telling)).toEqual([event("2026-12-31", false)]);
});

test("says at which place of the puskesmas a shift is", () => {
  const outpost = { kind: "pustu" as const, name: "Pustu Kadikaran" };
  const [told] = feedEvents({ ...month, codes: [{ ...night, outpost }] }, telling);
  expect(told?.place).toBe("Pustu Kadikaran, Puskesmas Cikande");
});

test("says where those are met still who had a time before its place changed, by video or at the puskesmas itself too", () => {
  const code = { ...night, practice: { services: ["umum"], minutes: 30 } };
  const noteWith = (at: HeldAt) => {
    const [told] = feedEvents({ ...month, codes: [code], heldAt: { [event("2026-12-31", false).uid]: at } }, telling);
    return told?.note;
  };
  expect([noteWith({}), noteWith({ comeTo: { kind: "puskesmas" } })]).toEqual([
    "Pasien yang sudah punya janji masih ditemui lewat ponsel.",
    "Pasien yang sudah punya janji masih ditemui tatap muka di Puskesmas Cikande.",
  ]);
});

test("has what is gone as cancelled, until it went sixty days ago; of somebody else it says nothing", () => {
  const went = (practitionerId: string, date: string, days: number) => ({
    practitionerId,
    date,
    code: "M",
    name: "Jaga malam",
    hours: night.hours,
    at: now - days * day,
  });
  const gone = [went("ani", "2026-12-05", 60), went("ani", "2026-12-06", 61), went("budi", "2026-12-07", 1)];
  expect(feedEvents({ ...month, gone }, telling)).toEqual([event("2026-12-05", true), event("2026-12-31", false)]);
});

test("tells of seven months, from the one that it was sixty days ago by the clinic's clock", () => {
  expect(monthsToTell(now, "WIT")).toEqual([
    "2026-10",
    "2026-11",
    "2026-12",
    "2027-01",
    "2027-02",
    "2027-03",
    "2027-04",
  ]);
  expect(monthsToTell(instantAt("2026-11-29", 24 * 60 - 1, "WIT"), "WIT")[0]).toBe("2026-09");
});
