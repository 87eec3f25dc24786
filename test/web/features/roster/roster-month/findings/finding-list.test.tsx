import { beforeEach, expect, test, vi } from "vitest";
import type { Cells } from "../../../../../../shared/roster/month/roster-row.ts";
import { answerWith, screen } from "../month-on-screen.tsx";

beforeEach(() => sessionStorage.clear());

const written = (code: string, ...days: string[]): Cells => Object.fromEntries(days.map((day) => [day, [code]]));

/** The list below a month in which the first person has these cells: the lines that are seen, and those within one. */
const listed = async (cells: Cells) => {
  const shown = screen(answerWith(cells));
  await vi.waitFor(() => expect(shown.root.querySelector(".roster-finding")).not.toBeNull(), { timeout: 10_000 });
  const wordsIn = (places: string): string[] =>
    [...shown.root.querySelectorAll(places)].map(({ textContent }) =>
      (textContent ?? "").replace(/[\u2066-\u2069]/g, ""),
    );
  return {
    ...shown,
    lines: () => wordsIn(".roster-findings > ul > li > .roster-finding, .roster-findings summary"),
    folded: () => wordsIn("details .roster-finding:not(summary)"),
    opened: () => shown.root.querySelector<HTMLDetailsElement>(".roster-findings details"),
  };
};

test("many of one kind are one line with their number, which opens; few are told each, what keeps from publishing first", async () => {
  const { lines, folded, root } = await listed({ ...written("X", "01", "02", "03", "04"), ...written("Y", "08") });
  const [unknown, other, ...rest] = lines();
  expect([unknown, other]).toEqual([
    "Kode X tidak ada (4) tidak bisa terbit",
    "Sel, 8 Des, rahmawati: Kode Y tidak ada. tidak bisa terbit",
  ]);
  expect(rest.every((line) => line.endsWith("peringatan"))).toBe(true);
  expect(folded()).toEqual([
    "Sel, 1 Des, rahmawati: Kode X tidak ada. tidak bisa terbit",
    "Rab, 2 Des, rahmawati: Kode X tidak ada. tidak bisa terbit",
    "Kam, 3 Des, rahmawati: Kode X tidak ada. tidak bisa terbit",
    "Jum, 4 Des, rahmawati: Kode X tidak ada. tidak bisa terbit",
  ]);
  root.querySelectorAll<HTMLElement>("details .roster-finding:not(summary)")[2]?.click();
  expect(document.activeElement?.id).toBe("cell-0-2");
});

test("what was opened stays so as one mends it, until few are left", async () => {
  const { lines, folded, opened, cell, press } = await listed(written("X", "01", "02", "03", "04", "07"));
  const before = opened();
  if (before) before.open = true;
  cell(0, 6).focus();
  press("Delete");
  expect([opened() === before, opened()?.open, folded().length]).toEqual([true, true, 4]);
  cell(0, 3).focus();
  press("Delete");
  expect([
    opened(),
    lines()
      .slice(0, 3)
      .every((line) => line.includes("Kode X tidak ada.")),
  ]).toEqual([null, true]);
});
