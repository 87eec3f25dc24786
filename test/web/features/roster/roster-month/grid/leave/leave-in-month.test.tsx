import { beforeEach, expect, test, vi } from "vitest";
import type { DraftRow } from "../../../../../../../shared/roster/draft/draft-row.ts";
import { answerWith, screen } from "../../month-on-screen.tsx";

beforeEach(() => sessionStorage.clear());

const half = (day: string, which: "a" | "p") => ({ practitionerId: "rahmawati", date: `2026-12-${day}`, half: which });
const leave = [half("01", "a"), half("01", "p"), half("02", "p"), half("03", "a"), half("04", "a"), half("04", "p")];

/** What a cell shows to the eye and says to a screen reader. */
const markOf = (cell: HTMLElement) => {
  const mark = cell.querySelector(".roster-leave");
  const [seen, said] = mark ? [...mark.children] : [];
  return [seen?.textContent, said?.textContent];
};
const none = [undefined, undefined];

/** A month with leave in it, which is shown once it has come. */
const withLeave = async (cells: DraftRow["cells"] = {}) => {
  const shown = screen(answerWith(cells, { leave }));
  await vi.waitUntil(() => shown.root.querySelector(".roster-leave"), { timeout: 10_000 });
  return shown;
};

test("who has off is seen in the month before anybody writes there: the whole day, or a half of it", async () => {
  const { root, cell } = await withLeave();
  expect([0, 1, 2, 4].map((column) => markOf(cell(0, column)))).toEqual([
    ["C", "cuti"],
    ["½C", "cuti sesudah tengah hari"],
    ["½C", "cuti sebelum tengah hari"],
    none,
  ]);
  expect(markOf(cell(1, 0))).toEqual(none);
  expect(cell(0, 0).querySelector("[aria-hidden]")?.textContent).toBe("C");
  cell(0, 0).focus();
  expect(root.querySelector(".roster-line p")?.textContent).toBe("Selasa, 1 Desember, rahmawati: cuti.");
});

test("who is absent is not called on leave, be it for a day or half of one", async () => {
  const away = leave.slice(0, 3).map((one) => ({ ...one, is: "away" as const }));
  const { root, cell } = screen(answerWith({}, { leave: away }));
  await vi.waitUntil(() => root.querySelector(".roster-leave"), { timeout: 10_000 });
  expect([markOf(cell(0, 0)), markOf(cell(0, 1))]).toEqual([
    ["TM", "tidak masuk"],
    ["½TM", "tidak masuk sesudah tengah hari"],
  ]);
});

test("half a day off stays beside the shift of the other half, in the cell and in words; of a shift in it the rules speak as well", async () => {
  const { root, cell, codesAt } = await withLeave({ "02": ["P"], "03": ["S"] });
  expect([codesAt([0, 1]), markOf(cell(0, 1))]).toEqual([["P"], ["½C", "cuti sesudah tengah hari"]]);
  expect([codesAt([0, 2]), markOf(cell(0, 2))]).toEqual([["S"], ["½C", "cuti sebelum tengah hari"]]);
  expect(cell(0, 2).querySelector("[hidden]")).toBeNull();
  expect(cell(0, 1).querySelector("[hidden]")?.textContent).toContain("Tidak masuk.");
  cell(0, 2).focus();
  expect(root.querySelector(".roster-line p")?.textContent).toBe(
    "Kamis, 3 Desember, rahmawati: S 14.00–21.00, cuti sebelum tengah hari, draf.",
  );
});

test("where a code is written a whole day off gives way to it and to what the rules say, and comes back with the empty cell", async () => {
  const { cell, press, codesAt } = await withLeave({ "04": ["P"] });
  expect(markOf(cell(0, 3))).toEqual(none);
  cell(0, 0).focus();
  press("x");
  expect([codesAt([0, 0]), markOf(cell(0, 0))]).toEqual([["X"], none]);
  press("Escape");
  expect(markOf(cell(0, 0))).toEqual(["C", "cuti"]);
  press("m");
  expect([codesAt([0, 0]), markOf(cell(0, 0))]).toEqual([["M"], none]);
  expect(cell(0, 0).querySelector("[hidden]")?.textContent).toContain("Tidak masuk.");
  press("z", { ctrlKey: true });
  expect(markOf(cell(0, 0))).toEqual(["C", "cuti"]);
});
