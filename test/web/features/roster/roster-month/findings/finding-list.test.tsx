import { beforeEach, expect, test, vi } from "vitest";
import type { Cells } from "../../../../../../shared/roster/month/roster-row.ts";
import { noSettings } from "../../../../../../shared/roster/settings/roster-setting.ts";
import { usualChoice } from "../../../../../../shared/roster/settings/rules-of.ts";
import { answerWith, screen } from "../month-on-screen.tsx";

beforeEach(() => sessionStorage.clear());

const written = (code: string, ...days: string[]): Cells => Object.fromEntries(days.map((day) => [day, [code]]));

/** The list below a month in which the first person has these cells: the lines that are seen, and those within one. */
const listed = async (cells: Cells, change: Parameters<typeof answerWith>[1] = {}) => {
  const shown = screen(answerWith(cells, change));
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

const election = { date: "2026-12-09", kind: "holiday" as const, name: "Pilkada serentak", source: "Keppres" };

const holidayLines = async (change: Parameters<typeof answerWith>[1] = {}) => {
  const shown = await listed({ "09": ["P", "S"], "10": ["P"], "25": ["P"] }, { holidays: [election], ...change });
  return { ...shown, ofHoliday: shown.lines().filter((line) => line.includes("hari libur")) };
};

test("a holiday that still has shifts is said with their number, and leads to the first of them", async () => {
  const { ofHoliday, root } = await holidayLines();
  expect(ofHoliday).toEqual(["Rab, 9 Des: hari libur Pilkada serentak, masih ada 2 jadwal. catatan"]);
  [...root.querySelectorAll<HTMLElement>(".roster-finding")]
    .find((line) => line.textContent?.includes("Pilkada"))
    ?.click();
  expect(document.activeElement?.id).toBe("cell-0-8");
});

test("a clinic that works on holidays has it said nowhere: its rule of them is switched off", async () => {
  const rules = { ...usualChoice, holiday: { severity: "off" as const } };
  expect((await holidayLines({ settings: { ...noSettings, rules } })).ofHoliday).toEqual([]);
});

test("nor is it said of a day that is over", async () => {
  expect((await holidayLines({ today: "2026-12-10" })).ofHoliday).toEqual([]);
});

test("whoever publishes a month is told of the holidays that have shifts in it", async () => {
  const { root } = await holidayLines();
  [...root.querySelectorAll<HTMLElement>("button")].find((one) => one.textContent?.startsWith("Terbitkan"))?.click();
  await vi.waitFor(() =>
    expect(
      [...root.querySelectorAll("dialog p")].map((one) => one.textContent?.replace(/[\u2066-\u2069]/g, "")),
    ).toContain("Rab, 9 Des: hari libur Pilkada serentak, masih ada 2 jadwal."),
  );
});
