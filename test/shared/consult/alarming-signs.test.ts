import { describe, expect, test } from "vitest";
import { alarmsIn } from "../../../shared/consult/alarming-signs.ts";
import type { VitalSign } from "../../../shared/people/vital-sign-names.ts";

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
