import { expect, test } from "vitest";
import { minute } from "../../../../../shared/time/instant.ts";
import { absentText } from "../../../../../web/features/consult/doctor-room/absent-text.ts";

const left = Date.parse("2026-11-23T01:00:00Z");
const said = (leftAt: number | undefined, now: number): string => absentText("Siti", leftAt, now);

test("who never came is not said to have left", () => {
  expect(said(undefined, left)).toBe("Siti tidak di ruang. Begitu masuk, Anda langsung terhubung.");
});

test.each([-5_000, 0, 10_000, minute - 1])("within the first minute (%d ms) nothing is counted", (gone) => {
  expect(said(left, left + gone)).toBe("Siti baru saja keluar. Begitu kembali, Anda langsung terhubung.");
});

test("then whole minutes are", () => {
  expect([minute, 3 * minute - 1].map((gone) => said(left, left + gone))).toEqual([
    "Siti keluar 1 menit lalu. Tunggu sebentar, atau jeda dan panggil pasien berikutnya.",
    "Siti keluar 2 menit lalu. Tunggu sebentar, atau jeda dan panggil pasien berikutnya.",
  ]);
});
