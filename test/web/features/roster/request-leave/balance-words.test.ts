import { expect, test } from "vitest";
import { balanceWords } from "../../../../../web/features/roster/request-leave/balance-words.ts";

const balance = (year: string, used: number) => ({ practitionerId: "ani", year, used, revision: 1 });
const known = {
  today: "2026-12-07",
  balance: balance("2026", 1.5),
  nextBalance: balance("2027", 0),
  holidays: [{ date: "2026-12-25", kind: "holiday" as const, name: "Natal", source: "SKB" }],
};
const written = (from: string, to: string, kind = "annual") => ({ kind, from, to, begins: "", ends: "", reason: "" });

test("as long as no days are chosen, it is said what is left of this year", () => {
  expect(balanceWords(undefined, known)).toEqual(["Sisa cuti tahunan 2026: 10,5 dari 12 hari."]);
});

test("who asks for more days than are left reads so before it is sent, Sundays and holidays apart", () => {
  expect(balanceWords(written("2026-12-14", "2026-12-25"), known)).toEqual([
    "Sisa cuti tahunan 2026: 10,5 dari 12 hari.",
  ]);
  expect(balanceWords(written("2026-12-14", "2026-12-28"), known)).toEqual([
    "Sisa cuti tahunan 2026: 10,5 dari 12 hari.",
    "Anda meminta 12 hari kerja di 2026, kurang 1,5. Puskesmas yang memutuskan.",
  ]);
  expect(balanceWords(written("2026-12-14", "2026-12-28", "sick"), known)).toHaveLength(1);
});

test("of days too far ahead it is said that they are, and not that their year can't be read", () => {
  expect(balanceWords(written("2030-12-14", "2030-12-15"), known)).toEqual([
    "Cuti bisa diminta paling jauh 13 bulan ke depan.",
  ]);
  expect(balanceWords(written("2027-12-14", "2027-12-15"), { ...known, nextBalance: undefined })).toEqual([
    "Sisa cuti tahunan 2027 tidak bisa dibaca. Tanyakan kepada puskesmas.",
  ]);
});
