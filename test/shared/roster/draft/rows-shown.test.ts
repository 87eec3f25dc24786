import { expect, test } from "vitest";
import { rowsShown } from "../../../../shared/roster/draft/rows-shown.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";

const codes: ShiftCode[] = [{ code: "P", name: "Pagi", hours: { from: 480, to: 720 } }];
const row = (practitionerId: string, cells = {}) => ({ practitionerId, revision: 3, cells, locked: [] });
const published: Parameters<typeof rowsShown>[1] = {
  rows: [
    { practitionerId: "ani", cells: { "01": ["P"], "02": ["X"], "03": ["P", "X"] } },
    { practitionerId: "budi", cells: { "01": ["P"] } },
  ],
};

test("in the place of a row that can't be read stands what is published, without codes that the clinic has no more", () => {
  const found = [{ ...row("ani"), isUnreadable: true }, row("budi"), { ...row("citra"), isUnreadable: true }];
  expect(rowsShown(found, published, codes)).toEqual([row("ani", { "01": ["P"] }), row("budi"), row("citra")]);
});

test("where nothing is published that can be read, it is empty", () => {
  expect(rowsShown([{ ...row("ani"), isUnreadable: true }], undefined, codes)).toEqual([row("ani")]);
});
