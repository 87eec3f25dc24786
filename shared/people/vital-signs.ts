import type { VitalSign } from "./vital-sign-names.ts";

/**
 * The signs that a nurse measures before the doctor: FHIR vital-signs with their LOINC code and UCUM unit. `least` and `most`:
 * beyond them it is a slip of the pen, not a patient; `step`: how finely it is written.
 */
export const vitalSigns = {
  systolic: { loinc: "8480-6", unit: "mm[Hg]", least: 40, most: 300, step: 1 },
  diastolic: { loinc: "8462-4", unit: "mm[Hg]", least: 20, most: 200, step: 1 },
  pulse: { loinc: "8867-4", unit: "/min", least: 20, most: 300, step: 1 },
  respiration: { loinc: "9279-1", unit: "/min", least: 4, most: 120, step: 1 },
  temperature: { loinc: "8310-5", unit: "Cel", least: 30, most: 44, step: 0.1 },
  saturation: { loinc: "59408-5", unit: "%", least: 40, most: 100, step: 1 },
  weight: { loinc: "29463-7", unit: "kg", least: 0.4, most: 350, step: 0.01 },
  height: { loinc: "8302-2", unit: "cm", least: 25, most: 250, step: 0.1 },
  waist: { loinc: "8280-0", unit: "cm", least: 20, most: 250, step: 0.1 },
} as const satisfies Record<VitalSign, { loinc: string; unit: string; least: number; most: number; step: number }>;

/** Whether a value of a sign can be, as finely as it is written. */
export const isPossible = (sign: VitalSign, value: number): boolean => {
  const { least, most, step } = vitalSigns[sign];
  const steps = value / step;
  return value >= least && value <= most && Math.abs(steps - Math.round(steps)) < 1e-6;
};
