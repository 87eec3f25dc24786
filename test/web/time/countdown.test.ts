import { expect, test } from "vitest";
import { hour, minute } from "../../../shared/time/instant.ts";
import { english } from "../../../web/parts/visit/text.en.ts";
import { visitsText } from "../../../web/parts/visit/text.ts";
import { countdown } from "../../../web/time/countdown.ts";

/** A figure and its unit stay on one line: the space between them doesn't break. */
const spaced = (text: string): string => text.replaceAll("\u00a0", " ");
/** Monday, 23 November 2026, 09.20 in Cikande. */
const start = Date.UTC(2026, 10, 23, 2, 20);
const midnight = Date.UTC(2026, 10, 22, 17);

test.each([
  ["Friday at 08.00", Date.UTC(2026, 10, 20, 1), "3 hari lagi", "In 3 days"],
  ["Friday at 16.00, less than three times 24 hours before", Date.UTC(2026, 10, 20, 9), "3 hari lagi", "In 3 days"],
  ["Saturday just before midnight", midnight - 24 * hour - 1, "2 hari lagi", "In 2 days"],
  ["Sunday just after midnight, more than 24 hours before", midnight - 24 * hour, "Besok", "Tomorrow"],
  ["Sunday at 23.59", midnight - 1, "Besok", "Tomorrow"],
  ["the very day just after midnight", midnight, "Mulai dalam 9 jam 20 menit", "Starts in 9 hours 20 minutes"],
  ["2 h before", start - 2 * hour, "Mulai dalam 2 jam", "Starts in 2 hours"],
  ["80 min before", start - hour - 20 * minute, "Mulai dalam 1 jam 20 menit", "Starts in 1 hour 20 minutes"],
  ["1 h before", start - hour, "Mulai dalam 1 jam", "Starts in 1 hour"],
  ["59 min and a moment before", start - 59 * minute - 1, "Mulai dalam 1 jam", "Starts in 1 hour"],
  ["59 min before", start - 59 * minute, "Mulai dalam 59 menit", "Starts in 59 minutes"],
  ["a moment before", start - 1, "Mulai dalam 1 menit", "Starts in 1 minute"],
  ["as it starts", start, "Sudah waktunya", "It is time"],
  ["a minute after", start + minute, "Sudah waktunya", "It is time"],
])("%s: how long it is until a visit on Monday at 09.20", (_, now, id, en) => {
  expect(spaced(visitsText().countdown(countdown(start, now, "WIB")))).toBe(id);
  expect(spaced(english.countdown(countdown(start, now, "WIB")))).toBe(en);
});

test("the day is the clinic's, wherever the phone is: at one moment it is tomorrow in Cikande and today in Jayapura", () => {
  const now = midnight - hour;
  expect([countdown(start, now, "WIB"), countdown(start, now, "WIT")]).toEqual([
    { unit: "days", days: 1 },
    { unit: "hours", hours: 10, minutes: 20 },
  ]);
});

test("whoever is seen soon after midnight reads minutes just before it, not “tomorrow”", () => {
  expect(countdown(midnight + 10 * minute, midnight - 20 * minute, "WIB")).toEqual({ unit: "minutes", minutes: 30 });
});
