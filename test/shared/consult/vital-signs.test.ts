import { describe, expect, test } from "vitest";
import {
  alarmsIn,
  bodyMassIndex,
  isPossible,
  type VitalSign,
  vitalSigns,
} from "../../../shared/consult/vital-signs.ts";

describe("a value of a vital sign", () => {
  test.each<[VitalSign, number[], number[]]>([
    ["systolic", [40, 120, 300], [39, 301, 120.5]],
    ["temperature", [30, 36.7, 44], [29.9, 44.1, 36.75]],
    ["weight", [0.4, 3.45, 350], [0.39, 351, 3.456]],
    ["saturation", [40, 100], [39, 101, 97.5]],
  ])("%s is taken within its bounds, and no finer than it is written", (sign, taken, refused) => {
    expect([...taken, ...refused].map((value) => isPossible(sign, value))).toEqual([
      ...taken.map(() => true),
      ...refused.map(() => false),
    ]);
  });

  test("is taken at both of its bounds, of each sign", () => {
    const bounds = Object.entries(vitalSigns).flatMap(([sign, { least, most }]) =>
      [least, most].map((value) => isPossible(sign as VitalSign, value)),
    );
    expect(bounds).toEqual(bounds.map(() => true));
  });
});

describe("what calls for help at once", () => {
  test.each<[string, Parameters<typeof alarmsIn>[0], VitalSign[]]>([
    ["a hypertensive crisis by the first number", { systolic: 180, diastolic: 119 }, ["systolic"]],
    ["a hypertensive crisis by the second", { systolic: 179, diastolic: 120 }, ["diastolic"]],
    ["just below it", { systolic: 179, diastolic: 119 }, []],
    ["a pressure too low", { systolic: 90, diastolic: 60 }, ["systolic"]],
    [
      "three points of NEWS2 at each lower bound",
      { pulse: 40, respiration: 8, temperature: 35, saturation: 91 },
      [...(["pulse", "respiration", "temperature", "saturation"] as const)],
    ],
    ["one more than each lower bound", { pulse: 41, respiration: 9, temperature: 35.1, saturation: 92 }, []],
    ["three points of NEWS2 at each upper bound", { pulse: 131, respiration: 25 }, ["pulse", "respiration"]],
    ["one less than each upper bound", { pulse: 130, respiration: 24, temperature: 41 }, []],
    ["what was not measured", {}, []],
  ])("%s", (_, vitals, found) => {
    expect(alarmsIn(vitals, 16)).toEqual(found);
  });

  test("is said of nobody younger than sixteen: their signs are others", () => {
    expect([alarmsIn({ pulse: 140 }, 15), alarmsIn({ pulse: 140 }, 16)]).toEqual([[], ["pulse"]]);
  });
});

test("the body mass index has one decimal, and needs weight and height", () => {
  expect([bodyMassIndex({ weight: 60, height: 165 }), bodyMassIndex({ weight: 60 })]).toEqual([22, undefined]);
});
