import { expect, test } from "vitest";
import type { Practitioner } from "../../../../shared/people/practitioner.ts";
import { type DraftRow, draftRows } from "../../../../shared/roster/draft/draft-row.ts";

const doctor = (id: string): Practitioner => ({ id, name: id, profession: "doctor" });
const saved = (practitionerId: string): DraftRow => ({
  practitionerId,
  revision: 3,
  cells: { "04": ["P"] },
  locked: [],
});

test("a draft has a row for each practitioner in the clinic's order: what was saved, or an empty one", () => {
  expect(draftRows([doctor("rahmawati"), doctor("hasan")], [saved("hasan")])).toEqual([
    { practitionerId: "rahmawati", revision: 0, cells: {}, locked: [] },
    saved("hasan"),
  ]);
});

test("whoever practises there no more has no row, whatever was saved of them", () => {
  expect(draftRows([doctor("hasan")], [saved("dewi"), saved("hasan")])).toEqual([saved("hasan")]);
});
