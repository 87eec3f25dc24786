import { expect, test } from "vitest";
import { findByWords } from "../../../web/acts/find-by-words.ts";

const all = ["Daftar langsung", "Tanggal berikutnya", "Loket", "Jadwal", "Bahasa Inggris", "Keluar"];

const find = (written: string): string[] => findByWords(all, written, (word) => [word]);

test("nothing written finds all, in their order", () => {
  expect(find("  ")).toEqual(all);
});

test.each([
  ["da", ["Daftar langsung"]],
  ["LOK", ["Loket"]],
  ["ber", ["Tanggal berikutnya"]],
  ["lang daf", ["Daftar langsung"]],
  ["kel", ["Keluar"]],
  ["wal", ["Jadwal"]],
  ["inggrís", ["Bahasa Inggris"]],
  ["jadual", ["Jadwal"]],
  ["xyz", []],
])("%s finds %j", (written, found) => {
  expect(find(written)).toEqual(found);
});

test("what begins so comes before a word within, and that before letters in the middle", () => {
  const words = ["Berlangganan", "Daftar langsung", "Langsung"];
  expect(findByWords(words, "lang", (word) => [word])).toEqual(["Langsung", "Daftar langsung", "Berlangganan"]);
});

test("a thing is found by each of its words", () => {
  expect(findByWords(["Loket"], "desk", (word) => [word, "Desk"])).toEqual(["Loket"]);
});
