import { expect, test } from "vitest";
import type { Appointment } from "../../../../../shared/booking/appointment.ts";
import { hour, minute } from "../../../../../shared/time/instant.ts";
import { instantAt } from "../../../../../shared/time/zone.ts";
import { notedWords, whyCalled } from "../../../../../web/features/booking/calls/call-words.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ").replaceAll(/[\u2066-\u2069]/g, "");

const why = (changes: Partial<Appointment>, tried = 0): string[] => {
  const { appointment, patient } = dayVisit(1, { status: "waiting", arrivedAt: eight });
  return whyCalled(
    { visit: { appointment: { ...appointment, ...changes }, patient }, dueAt: eight, tried, noted: tried },
    eight + 5 * minute,
  );
};

test("whoever waits on their phone is not said to be at the clinic", () => {
  expect(why({ mode: "in-person" })).toEqual([
    "Menunggu di puskesmas, jadwalnya berubah",
    "Sudah 5 menit belum diberi tahu",
  ]);
  const skipped = { status: "waiting", arrivedAt: eight, skippedAt: eight, times: 1 } as const;
  expect(why({ mode: "in-person", state: skipped })).toEqual(["Sudah 5 menit menunggu ditelepon"]);
  expect(why({ mode: "video" }, 2)).toEqual([
    "Menunggu lewat ponsel, jadwalnya berubah",
    "Sudah 5 menit menunggu ditelepon",
    "2 kali tidak terjawab",
  ]);
});

test("whoever was not served is called about that, and not about a session that changed", () => {
  const state = { status: "unserved", arrivedAt: eight, endedAt: eight, pending: "call" } as const;
  expect(why({ mode: "in-person", state })).toEqual([
    "Belum sempat dilayani saat jadwal selesai",
    "Sudah 5 menit menunggu ditelepon",
  ]);
});

test("whoever is on the list again on another day is said to be so on that day", () => {
  const noted = (dueAt: number) => plain(notedWords("Siti Aminah", dueAt, eight, "WIB"));
  expect(noted(eight + 2 * hour)).toBe("Siti Aminah: tercatat. Muncul lagi pukul 10.00 WIB.");
  expect(noted(instantAt("2026-11-26", 8 * 60, "WIB"))).toBe(
    "Siti Aminah: tercatat. Muncul lagi Kam, 26 Nov pukul 08.00 WIB.",
  );
});
