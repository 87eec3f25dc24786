import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { answerWith, codes, screen } from "./month-on-screen.tsx";

beforeEach(() => {
  sessionStorage.clear();
  // No screen is as wide as a desk.
  vi.spyOn(window, "matchMedia").mockReturnValue(window.matchMedia("(max-width: 1px)"));
  onTestFinished(() => void vi.restoreAllMocks());
});

const wordsOf = (all: Iterable<Element>): (string | null)[] => [...all].map(({ textContent }) => textContent);

const carried = { rows: [{ practitionerId: "rahmawati", cells: { "05": ["P"], "12": ["P"] } }], codes };

test("a phone shows the month before what can be done with it, and what is rare behind one button", () => {
  const { root } = screen(answerWith({}, { carried }));
  expect(root.querySelector(":is(.roster-bar, .roster-state) ~ .roster")).toBeNull();
  expect(root.querySelector(".roster ~ .roster-state")?.textContent).toBe("belum diterbitkan · semua tersimpan");
  expect(wordsOf(root.querySelectorAll(".roster ~ .roster-bar > button"))).toEqual([
    "Terbitkan…",
    "Urungkan",
    "Lainnya",
  ]);
});

test("what is rare is done to the month once its list is closed", async () => {
  const { root, codesAt } = screen(answerWith({ "03": ["S"] }, { carried }));
  const press = (word: string): void =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
  press("Lainnya");
  expect(wordsOf(root.querySelectorAll("dialog[open] .roster-more > *"))).toEqual([
    "Ulangi",
    "Isi yang kosong",
    "Salin bulan lalu",
    "Cetak",
    "Aturan jadwal",
  ]);
  press("Salin bulan lalu");
  expect(root.querySelector("dialog[open]")).toBeNull();
  await vi.waitFor(() => expect(codesAt([0, 2], [0, 9])).toEqual(["S", "P"]), { timeout: 10_000 });
});

test("right above the codes stands whose day they are written to, and what it holds", async () => {
  const { root, cell, press } = screen(answerWith({ "03": ["S"] }));
  const aim = () => root.querySelector(".roster-foot > .roster-aim")?.textContent?.replace(/[\u2066-\u2069]/g, "");
  await vi.waitFor(() => expect(aim()).toBeDefined(), { timeout: 10_000 });
  cell(0, 2).focus();
  expect(aim()).toBe("Kam, 3 Des, rahmawati: S");
  press("p");
  cell(1, 4).focus();
  expect(aim()).toBe("Sab, 5 Des, yayah: kosong");
});
