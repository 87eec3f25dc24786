import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarText, type FeedEvent } from "../../../../shared/roster/feed/calendar-text.ts";
import { instantAt } from "../../../../shared/time/zone.ts";

const morning: FeedEvent = {
  uid: "3604-cikande.2026-12-01.0800.rahmawati",
  start: instantAt("2026-12-01", 8 * 60, "WIB"),
  end: instantAt("2026-12-01", 12 * 60, "WIB"),
  summary: "Poli umum, pagi; ruang 1 (P)",
  place: "Puskesmas Cikande",
  version: 3,
  at: instantAt("2026-11-20", 7 * 60, "WIB"),
  isCancelled: false,
};

test("has a note where there is one, and no line for none", () => {
  expect(calendarText("Jadwal", [{ ...morning, note: "Di pustu, dulu" }])).toContain(
    "DESCRIPTION:Di pustu\\, dulu\r\n",
  );
  expect(calendarText("Jadwal", [morning])).not.toContain("DESCRIPTION");
});

test("a shift is an event in UTC, under its session's id, with the version of its month", () => {
  expect(calendarText("Jadwal", [morning]).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Jumpa//Roster//ID",
    "NAME:Jadwal",
    "X-WR-CALNAME:Jadwal",
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    "BEGIN:VEVENT",
    "UID:3604-cikande.2026-12-01.0800.rahmawati",
    "DTSTAMP:20261120T000000Z",
    "SEQUENCE:3",
    "DTSTART:20261201T010000Z",
    "DTEND:20261201T050000Z",
    "SUMMARY:Poli umum\\, pagi\\; ruang 1 (P)",
    "LOCATION:Puskesmas Cikande",
    "STATUS:CONFIRMED",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("a shift that is no more is cancelled, and events stand in the order of time", () => {
  const evening = { ...morning, uid: "later", start: morning.start + 1, isCancelled: true };
  const lines = calendarText("Jadwal", [evening, morning]).split("\r\n");
  expect(lines.filter((line) => /^(UID|STATUS)/.test(line))).toEqual([
    `UID:${morning.uid}`,
    "STATUS:CONFIRMED",
    "UID:later",
    "STATUS:CANCELLED",
  ]);
});

/** Signs that a line may break at, be cut in, or be ended by. */
const text = fc.string({
  unit: fc.constantFrom("a", ",", ";", "\\", ":", '"', "\n", "é", "ꦗ", "😀", " "),
  minLength: 60,
  maxLength: 200,
});

test("whatever a shift is called, no line is longer than 75 octets and a calendar reads what was written", () => {
  fc.assert(
    fc.property(text, text, (summary, place) => {
      const written = calendarText("Jadwal", [{ ...morning, summary, place }]);
      for (const line of written.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // A character that was cut in two would be none any more.
        expect(line).not.toContain("\ufffd");
        expect(line).not.toMatch(/[\r\n]/);
      }
      const event = new ICAL.Component(ICAL.parse(written)).getFirstSubcomponent("vevent");
      expect([event?.getFirstPropertyValue("summary"), event?.getFirstPropertyValue("location")]).toEqual([
        summary,
        place,
      ]);
    }),
    { seed: 10, numRuns: 300 },
  );
});

test("signs that would control a reader are none", () => {
  expect(calendarText("Jadwal", [{ ...morning, summary: "Jaga\r\nSTATUS:CANCELLED\u0007" }])).toContain(
    "SUMMARY:Jaga\\nSTATUS:CANCELLED \r\n",
  );
});
