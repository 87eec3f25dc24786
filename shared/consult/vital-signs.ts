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
} as const satisfies Record<string, { loinc: string; unit: string; least: number; most: number; step: number }>;

export type VitalSign = keyof typeof vitalSigns;
export const vitalSignNames = Object.keys(vitalSigns) as VitalSign[];

/** What was measured: a sign that was not is absent. */
export type Vitals = { readonly [S in VitalSign]?: number | undefined };

/** Whether a value of a sign can be, as finely as it is written. */
export const isPossible = (sign: VitalSign, value: number): boolean => {
  const { least, most, step } = vitalSigns[sign];
  const steps = value / step;
  return value >= least && value <= most && Math.abs(steps - Math.round(steps)) < 1e-6;
};

/** Below or above what a single sign of an adult calls for help at once. */
type Bounds = { low?: number; high?: number };

/**
 * A sign that alone calls for urgent help: three points of one sign in NEWS2 (Royal College of Physicians, 2017), and a
 * hypertensive crisis (PNPK Hipertensi, KMK HK.01.07/MENKES/4634/2021: 180/120 mmHg).
 */
const alarming: { readonly [S in VitalSign]?: Bounds } = {
  systolic: { low: 90, high: 180 },
  diastolic: { high: 120 },
  pulse: { low: 40, high: 131 },
  respiration: { low: 8, high: 25 },
  temperature: { low: 35 },
  saturation: { low: 91 },
};

/** From this age on the bounds hold, as NEWS2 says of itself; for a child nothing is said. */
const adultFrom = 16;

/** The signs of somebody of an age, in years, that call for help at once, in the order they are written. */
export const alarmsIn = (vitals: Vitals, age: number): VitalSign[] =>
  age < adultFrom
    ? []
    : vitalSignNames.filter((sign) => {
        const value = vitals[sign];
        const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = alarming[sign] ?? {};
        return value !== undefined && (value <= low || value >= high);
      });

/** Body mass index in kg/m², one decimal, where weight and height were measured. */
export const bodyMassIndex = ({ weight, height }: Vitals): number | undefined =>
  weight === undefined || height === undefined ? undefined : Math.round((weight / (height / 100) ** 2) * 10) / 10;
