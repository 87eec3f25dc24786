import { expect, test } from "vitest";
import { hour, minute } from "../../../shared/time/instant.ts";
import { english } from "../../../web/parts/visit/text.en.ts";
import { visitsText } from "../../../web/parts/visit/text.ts";
import { countdown } from "../../../web/time/countdown.ts";

/** A figure and its unit stay on one line: the space between them doesn't break. */
const spaced = (text: string): string => text.replaceAll("\u00a0", " ");
const start = Date.UTC(2026, 10, 23, 2, 20);

test.each([
  [72 * hour, "3 hari lagi", "In 3 days"],
  [48 * hour, "2 hari lagi", "In 2 days"],
  [48 * hour - 1, "Mulai dalam 48 jam", "Starts in 48 hours"],
  [47 * hour + 44 * minute, "Mulai dalam 47 jam", "Starts in 47 hours"],
  [24 * hour, "Mulai dalam 24 jam", "Starts in 24 hours"],
  [23 * hour + 44 * minute, "Mulai dalam 23 jam 44 menit", "Starts in 23 hours 44 minutes"],
  [2 * hour, "Mulai dalam 2 jam", "Starts in 2 hours"],
  [hour + 20 * minute, "Mulai dalam 1 jam 20 menit", "Starts in 1 hour 20 minutes"],
  [hour, "Mulai dalam 1 jam", "Starts in 1 hour"],
  [59 * minute + 1, "Mulai dalam 1 jam", "Starts in 1 hour"],
  [59 * minute, "Mulai dalam 59 menit", "Starts in 59 minutes"],
  [1, "Mulai dalam 1 menit", "Starts in 1 minute"],
  [0, "Sudah waktunya", "It is time"],
  [-minute, "Sudah waktunya", "It is time"],
])("%i ms before the start one reads %j", (left, id, en) => {
  expect(spaced(visitsText().countdown(countdown(start, start - left)))).toBe(id);
  expect(spaced(english.countdown(countdown(start, start - left)))).toBe(en);
});
