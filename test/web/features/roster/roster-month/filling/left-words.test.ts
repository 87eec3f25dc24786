import { expect, test } from "vitest";
import type { Filling } from "../../../../../../shared/roster/rules/fill-empty-cells.ts";
import { leftWords } from "../../../../../../web/features/roster/roster-month/filling/left-words.ts";

const cell = (
  because: Filling["left"][number]["because"],
  practitionerId: string,
  day: string,
  ...codes: string[]
) => ({ because, practitionerId, date: `2026-12-${day}`, cell: codes });
const said = (left: Filling["left"]): string =>
  leftWords(left, { person: (id) => `dr. ${id}`, codes: ["P", "S"] }).replace(/[\u2068\u2069]/g, "");

test("what was passed over is said by reason: on which holidays, of whom, and for which codes", () => {
  expect(
    said([
      cell("holiday", "ani", "25", "P"),
      cell("holiday", "budi", "25", "S"),
      cell("holiday", "budi", "26", "S"),
      cell("leave", "ani", "03", "P"),
      cell("leave", "ani", "04", "P"),
      cell("leave", "citra", "04", "P"),
      cell("unknown-code", "budi", "07", "P", "X9"),
    ]),
  ).toBe(
    "3 dilewati karena hari libur atau tutup (25–26 Des). 3 dilewati karena tidak masuk (dr. ani, dr. citra). 1 dilewati karena kodenya tidak ada (X9).",
  );
});

test("where nothing was passed over, nothing is said", () => {
  expect(said([])).toBe("");
});
