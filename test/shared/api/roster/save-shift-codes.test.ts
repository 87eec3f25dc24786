import { expect, test } from "vitest";
import { saveShiftCodes } from "../../../../shared/api/roster/save-shift-codes.ts";

const asked = (name: string): boolean => {
  const outpost = { kind: "pustu", name };
  const codes = [{ code: "PK", name: "Pustu", hours: { from: 480, to: 720 }, outpost }];
  return saveShiftCodes.request.safeParse({ clinicId: "3604-cikande", revision: 0, codes }).success;
};

test("the name of a place holds nothing that no one sees, since patients are told it", () => {
  expect(["Pustu Kadikaran", "Posyandu Melati 2", "Pustu Désa"].map(asked)).toEqual([true, true, true]);
  const hidden = [
    "Pustu \u202eKadikaran",
    "Pustu\u200b",
    "Pustu\nKadikaran",
    " Pustu",
    "Pustu  dua",
    "",
    "x".repeat(41),
  ];
  expect(hidden.map(asked)).toEqual(hidden.map(() => false));
});
