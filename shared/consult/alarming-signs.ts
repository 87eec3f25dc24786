import { type VitalSign, vitalSignNames } from "../people/vital-sign-names.ts";
import type { Vitals } from "../people/vitals.ts";

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
