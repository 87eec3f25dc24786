import { expect, test } from "vitest";
import { figureRows } from "../../../../../web/features/booking/day-figures/figure-rows.ts";

const none = { booked: 0, walkIns: 0, seen: 0, absent: 0, unserved: 0, toCall: 0, undecided: 0, open: 0, cameLate: 0 };
const lines = (...asked: Parameters<typeof figureRows>): string[] =>
  figureRows(...asked).map(({ name, value }) => `${name}: ${value}`);

test("tells of a day who came and how long they waited, in words that need no statistics", () => {
  const waits = { bookedWait: { count: 10, median: 12, p90: 31 }, walkInWait: { count: 5, median: 40, p90: 70 } };
  expect(lines({ ...none, booked: 12, walkIns: 4, seen: 14, absent: 2, cameLate: 1, ...waits })).toEqual([
    "Punya janji: 12",
    "Datang langsung: 4",
    "Selesai: 14",
    "Tidak hadir: 2",
    "Datang terlambat lebih dari 10 menit: 1",
    "Tunggu, punya janji: separuh sampai 12 menit, 9 dari 10 sampai 31 menit (dari 10 orang)",
    "Tunggu, datang langsung: separuh sampai 40 menit, 9 dari 10 sampai 70 menit (dari 5 orang)",
  ]);
});

test("says of how many a wait is known where it was spread for too few", () => {
  const few = { bookedWait: { count: 4 } };
  expect(lines({ ...none, booked: 6, ...few }).at(-1)).toBe(
    "Tunggu, punya janji: baru 4 orang dipanggil, terlalu sedikit untuk dihitung",
  );
});

test("promises no wait where nobody was called in, and says when a session began only where it did", () => {
  const figures = { ...none, booked: 1, open: 1 };
  expect(lines(figures, { beganLate: undefined }).slice(4)).toEqual([
    "Masih berjalan: 1",
    "Tunggu, punya janji: belum ada yang dipanggil",
  ]);
  expect(lines(figures, { beganLate: 0 }).at(-1)).toBe("Pasien pertama dipanggil: tepat waktu");
  expect(lines(figures, { beganLate: 17 }).at(-1)).toBe("Pasien pertama dipanggil: 17 menit setelah jadwal mulai");
});
