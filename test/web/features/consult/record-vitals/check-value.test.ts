import { describe, expect, test } from "vitest";
import { checkVitals, type WrittenVitals } from "../../../../../web/features/consult/record-vitals/check-value.ts";
import { nothing } from "../../../../../web/features/consult/record-vitals/create-measuring.ts";

const found = (written: Partial<WrittenVitals>) => {
  const checks = Object.entries(checkVitals({ ...nothing, ...written }));
  const read = checks.map(([sign, checked]) => [sign, "problem" in checked ? checked.problem : checked.value]);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
};

describe("what is written of a sign", () => {
  test.each<[Partial<WrittenVitals>, object]>([
    [{}, {}],
    [
      { pulse: " 82 ", temperature: "36,7", weight: "3.45" },
      { pulse: 82, temperature: 36.7, weight: 3.45 },
    ],
    [
      { systolic: "128", diastolic: "82" },
      { systolic: 128, diastolic: 82 },
    ],
    [{ pulse: "delapan" }, { pulse: "number" }],
    [{ pulse: "8-2" }, { pulse: "number" }],
    [{ pulse: "820" }, { pulse: "beyond" }],
    [{ pulse: "82,5" }, { pulse: "beyond" }],
    [{ temperature: "367" }, { temperature: "beyond" }],
    [{ systolic: "128" }, { systolic: 128, diastolic: "pressure" }],
    [{ diastolic: "82" }, { systolic: "pressure", diastolic: 82 }],
    [
      { systolic: "82", diastolic: "128" },
      { systolic: 82, diastolic: "pressure" },
    ],
    [
      { systolic: "12", diastolic: "82" },
      { systolic: "beyond", diastolic: 82 },
    ],
  ])("%j is read as %j", (written, read) => {
    expect(found(written)).toEqual(read);
  });
});
