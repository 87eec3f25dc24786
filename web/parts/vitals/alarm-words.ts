import type { VitalSign } from "../../../shared/people/vital-sign-names.ts";
import { vitalsText } from "./text.ts";

export const isOfPressure = (sign: VitalSign): boolean => sign === "systolic" || sign === "diastolic";

/** The names of signs that call for help, blood pressure once. */
export const alarmWords = (signs: readonly VitalSign[]): string => {
  const { pressure, signs: names } = vitalsText();
  return [...new Set(signs.map((sign) => (isOfPressure(sign) ? pressure : names[sign])))].join(", ");
};
