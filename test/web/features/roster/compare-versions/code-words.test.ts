import { expect, test } from "vitest";
import type { ShiftCode } from "../../../../../shared/roster/month/shift-code.ts";
import { codeWords } from "../../../../../web/features/roster/compare-versions/code-words.ts";

const named = (id: string): string => ({ umum: "Dokter umum", gigi: "Gigi dan mulut" })[id] ?? id;
const hours = { from: 480, to: 720 };
const morning: ShiftCode = {
  code: "P",
  name: "Pagi",
  hours,
  friday: { from: 480, to: 660 },
  ramadan: { hours: { from: 540, to: 720 }, friday: { from: 540, to: 600 } },
  outpost: { kind: "pustu", name: "Pustu Kadikaran" },
  practice: { services: ["umum", "gigi"], minutes: 15, places: 8 },
};

test("all that a code means is said", () => {
  expect(codeWords(morning, named)).toBe(
    "Pagi, 08.00–12.00, Jumat 08.00–11.00, Ramadan 09.00–12.00, Jumat Ramadan 09.00–10.00, " +
      "Pustu Kadikaran, 15 menit tiap pasien, 8 tempat, Dokter umum, Gigi dan mulut",
  );
});

test("a guard has its hours alone", () => {
  expect(codeWords({ code: "J", name: "Jaga", hours }, named)).toBe("Jaga, 08.00–12.00");
});

test("when Ramadan is stands beside its hours: a district that moves it moves them", () => {
  const code: ShiftCode = { code: "J", name: "Jaga", hours, ramadan: { hours: { from: 540, to: 720 } } };
  expect(codeWords({ ...code, fasting: [{ from: "2027-02-08", until: "2027-03-09" }] }, named)).toBe(
    "Jaga, 08.00–12.00, Ramadan 09.00–12.00, tanggal Ramadan 8 Februari 2027–9 Maret 2027",
  );
});

test("a place is called by its kind too, where its name doesn't say it", () => {
  const at = (kind: "pustu" | "posyandu" | "mobile", name: string) =>
    codeWords({ code: "J", name: "Jaga", hours, outpost: { kind, name } }, named);
  expect([at("pustu", "Kadikaran"), at("posyandu", "Kadikaran"), at("posyandu", "Pustu Kadikaran")]).toEqual([
    "Jaga, 08.00–12.00, pustu: Kadikaran",
    "Jaga, 08.00–12.00, posyandu: Kadikaran",
    "Jaga, 08.00–12.00, posyandu: Pustu Kadikaran",
  ]);
  expect(at("mobile", "Puskesmas Keliling Cikande")).toBe("Jaga, 08.00–12.00, Puskesmas Keliling Cikande");
});
