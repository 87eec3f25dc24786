import type { Vitals } from "./vitals.ts";

/** Body mass index in kg/m², one decimal, where weight and height were measured. */
export const bodyMassIndex = ({ weight, height }: Vitals): number | undefined =>
  weight === undefined || height === undefined ? undefined : Math.round((weight / (height / 100) ** 2) * 10) / 10;
