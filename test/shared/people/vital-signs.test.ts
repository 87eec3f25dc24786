import { describe, expect, test } from "vitest";
import { Measurement } from "../../../shared/booking/visit-vitals.ts";
import { bodyMassIndex } from "../../../shared/people/body-mass-index.ts";
import { PossibleVitals } from "../../../shared/people/possible-vitals.ts";
import type { VitalSign } from "../../../shared/people/vital-sign-names.ts";
import { isPossible, vitalSigns } from "../../../shared/people/vital-signs.ts";
import { Vitals } from "../../../shared/people/vitals.ts";

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

describe("what was measured", () => {
  const measured = { systolic: 128, diastolic: 82, temperature: 36.7 };

  test("is of the signs of the table, and of no other", () => {
    expect(Object.keys(Vitals.shape)).toEqual(Object.keys(vitalSigns));
    expect(Measurement.parse({ at: 1, values: { ...measured, mood: 3 } })).toEqual({ at: 1, values: measured });
  });

  test.each([{ pulse: "82" }, { pulse: null }])("is numbers: %o", (values) => {
    expect(Measurement.safeParse({ at: 1, values }).success).toBe(false);
  });

  test("stays readable where its bounds are others by now, while nobody can write it", () => {
    const once = { pulse: 310 };
    expect([Vitals.safeParse(once).success, PossibleVitals.safeParse(once).success]).toEqual([true, false]);
    expect([Vitals.safeParse(measured).success, PossibleVitals.safeParse(measured).success]).toEqual([true, true]);
  });
});

test("the body mass index has one decimal, and needs weight and height", () => {
  expect([bodyMassIndex({ weight: 60, height: 165 }), bodyMassIndex({ weight: 60 })]).toEqual([22, undefined]);
});
