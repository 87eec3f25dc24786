import { expect, test } from "vitest";
import { saveShiftCodes } from "../../../../shared/roster/draft/save-shift-codes.ts";
import { CodeList, noCodes, type ShiftCodes } from "../../../../shared/roster/draft/shift-codes.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";

const code = (name: string): ShiftCode => ({ code: name, name, hours: { from: 480, to: 720 } });
const codes = (revision: number, ...names: string[]): ShiftCodes => ({ revision, codes: names.map(code) });

test("codes saved in the place of those that were seen get the next revision", () => {
  expect(saveShiftCodes(codes(0, "P"), noCodes)).toEqual(codes(1, "P"));
  expect(saveShiftCodes(codes(4, "S", "P"), codes(4, "P", "S"))).toEqual(codes(5, "S", "P"));
});

test("codes that stand stay, whichever revision was seen", () => {
  const standing = codes(4, "P", "S");
  expect(saveShiftCodes(codes(3, "P", "S"), standing)).toBe(standing);
});

test("codes that somebody else saved meanwhile are refused", () => {
  expect(() => saveShiftCodes(codes(3, "P"), codes(4, "P", "S"))).toThrow("roster.codes-changed");
  expect(() => saveShiftCodes(codes(0, "P"), codes(1, "S"))).toThrow("roster.codes-changed");
});

test("a clinic has forty codes at most, no two of one name", () => {
  const many = (count: number): ShiftCode[] => Array.from({ length: count }, (_, index) => code(`A${index}`));
  const isList = (list: ShiftCode[]): boolean => CodeList.safeParse(list).success;
  expect([many(40), many(41), [code("P"), code("P")], []].map(isList)).toEqual([true, false, false, true]);
});
