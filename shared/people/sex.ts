/** A person's sex as the kartu keluarga has it. */
export const sexes = ["female", "male"] as const;
export type Sex = (typeof sexes)[number];
