import { expect, test } from "vitest";
import { opensText, untilOpenText } from "../../../../../web/features/consult/patient-room/opens-text.ts";

/** Monday, 23 November 2026, 09.05 in Cikande. */
const opensAt = Date.UTC(2026, 10, 23, 2, 5);
const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

test.each([
  ["on Friday", Date.UTC(2026, 10, 20, 9), "Ruang tunggu dibuka Senin, 23 November, pukul 09.05 WIB.", "3 hari lagi"],
  [
    "the evening before",
    Date.UTC(2026, 10, 22, 12),
    "Ruang tunggu dibuka Senin, 23 November, pukul 09.05 WIB.",
    "Besok",
  ],
  ["on its day", Date.UTC(2026, 10, 23, 0), "Ruang tunggu dibuka pukul 09.05 WIB.", "2 jam 5 menit lagi"],
  ["a moment before", opensAt - 1, "Ruang tunggu dibuka pukul 09.05 WIB.", "1 menit lagi"],
  ["as it opens", opensAt, "Ruang tunggu dibuka pukul 09.05 WIB.", "Sebentar lagi"],
])("whoever comes too early, %s, reads on which day and how soon the room opens", (_, now, when, left) => {
  expect([spaced(opensText(opensAt, now, "WIB")), untilOpenText(opensAt, now, "WIB")]).toEqual([when, left]);
});
