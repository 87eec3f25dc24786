import { eachSign, type VitalSign } from "../../../../shared/people/vital-sign-names.ts";
import { isPossible } from "../../../../shared/people/vital-signs.ts";
import type { Checked, Checks } from "../../../form/checked.ts";

/** What was written for each sign; nothing: it was not measured. */
export type WrittenVitals = Record<VitalSign, string>;

/** What was read of it. */
export type ReadVitals = Record<VitalSign, number | undefined>;

const checkValue = (sign: VitalSign, written: string): Checked<number | undefined> => {
  const text = written.trim().replace(",", ".");
  if (text === "") return { value: undefined };
  const value = Number(text);
  if (!/^\d+(?:\.\d+)?$/.test(text)) return { problem: "number" };
  return isPossible(sign, value) ? { value } : { problem: "beyond" };
};

/** Of a blood pressure both numbers are written, the greater one first. */
const checkPressure = (written: WrittenVitals): Pick<Checks<ReadVitals>, "systolic" | "diastolic"> => {
  const [systolic, diastolic] = [checkValue("systolic", written.systolic), checkValue("diastolic", written.diastolic)];
  if ("problem" in systolic || "problem" in diastolic) return { systolic, diastolic };
  if (systolic.value === undefined && diastolic.value === undefined) return { systolic, diastolic };
  if (systolic.value === undefined) return { systolic: { problem: "pressure" }, diastolic };
  const isRight = diastolic.value !== undefined && diastolic.value < systolic.value;
  return { systolic, diastolic: isRight ? diastolic : { problem: "pressure" } };
};

/** Reads what was written of each sign, with a comma or a point, by the same bounds as the server. */
export const checkVitals = (written: WrittenVitals): Checks<ReadVitals> => ({
  ...eachSign((sign) => checkValue(sign, written[sign])),
  ...checkPressure(written),
});
