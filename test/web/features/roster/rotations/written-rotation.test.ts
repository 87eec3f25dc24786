import { expect, test } from "vitest";
import {
  isWrittenRotations,
  readRotations,
  type WrittenRotation,
  writtenRotations,
} from "../../../../../web/features/roster/rotations/written-rotation.ts";

const read = readRotations(["P", "S"]);
const rotation = {
  name: "Pagi",
  since: "2026-11-30",
  weeks: [[["P"], ["P", "S"], [], [], [], [], []]],
  steps: { hasan: 0 },
};
const written: WrittenRotation = {
  name: "Pagi",
  since: "2026-11-30",
  weeks: [["P", "P+S", "", "", "", "", ""]],
  begins: { hasan: "1" },
};

test("a rotation is written with codes as in the month, weeks counted from one", () => {
  expect(writtenRotations({ rotations: [rotation] })).toEqual({ rotations: [written] });
  expect(read({ rotations: [written] })).toEqual({
    setting: { kind: "rotations", rotations: [rotation] },
    problems: undefined,
  });
  expect([isWrittenRotations({ rotations: [written] }), isWrittenRotations({ rotations: [{}] })]).toEqual([
    true,
    false,
  ]);
});

test("any day of a week means its Monday, and small letters and blanks the same codes", () => {
  const asTyped = { ...written, name: " Pagi ", since: "2026-12-06", weeks: [["p", "p s", " ", "", "", "", ""]] };
  expect(read({ rotations: [asTyped] }).setting).toEqual({ kind: "rotations", rotations: [rotation] });
});

test("whoever began with a week that is gone begins with the last; whoever is not in it has no step", () => {
  const begins = { hasan: "3", yayah: "" };
  const { setting } = read({ rotations: [{ ...written, begins }] });
  expect(setting).toEqual({ kind: "rotations", rotations: [rotation] });
});

test("no name, no date, unknown codes, too many of a day, and somebody in two rotations are to be mended", () => {
  const wrong = { ...written, name: "", since: "", weeks: [["X", "P P P P P P P P P", "", "", "", "", ""]] };
  expect(read({ rotations: [written, wrong] }).problems).toEqual([
    { name: false, since: false, unknown: [], crowd: false, twice: [] },
    { name: true, since: true, unknown: ["X"], crowd: true, twice: ["hasan"] },
  ]);
});
