import { expect, test } from "vitest";
import { slotAt } from "../../../../../shared/schedule/slot.ts";
import { leadOf } from "../../../../../web/features/booking/book-appointment/lead-of.ts";
import { openSession } from "../../../parts/open-session.ts";

test("before it is sent a booking says how the two meet at the time that was chosen", () => {
  const byVideo = slotAt(openSession("rahmawati-cikande", [1]), 1);
  const there = { ...byVideo, comeTo: { kind: "pustu", name: "Pustu Kadikaran" } as const };
  expect([byVideo, there].map((slot) => leadOf({ slot }, "periksa"))).toEqual([
    "Langkah 6 dari 6 · konsultasi lewat ponsel",
    "Langkah 6 dari 6 · konsultasi tatap muka",
  ]);
});

test("before a time is chosen nothing is promised of how the two meet: some times are face to face", () => {
  expect(leadOf({}, "layanan")).toMatch(/^Langkah 1 dari \d$/);
});
