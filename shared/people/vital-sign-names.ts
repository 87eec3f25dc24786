/** The signs, in the order they are written down; apart from their bounds, which whoever only reads a visit needs not. */
export const vitalSignNames = [
  "systolic",
  "diastolic",
  "pulse",
  "respiration",
  "temperature",
  "saturation",
  "weight",
  "height",
  "waist",
] as const;
export type VitalSign = (typeof vitalSignNames)[number];

/** What is said of every sign, by its name. */
export const eachSign = <Value>(value: (sign: VitalSign) => Value): Record<VitalSign, Value> =>
  Object.fromEntries(vitalSignNames.map((sign) => [sign, value(sign)])) as Record<VitalSign, Value>;
