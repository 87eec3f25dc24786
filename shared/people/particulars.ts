import * as z from "zod/mini";
import { Instant } from "../time/instant.ts";
import { Patient } from "./patient.ts";

/** What a person is told apart by, as it is kept. */
export const Particulars = z
  .pick(Patient, { name: true, birthDate: true, sex: true })
  .register(z.globalRegistry, { says: "personal" });
export type Particulars = z.infer<typeof Particulars>;

/** What stood of a person until it was corrected, and when that was. */
export const FormerParticulars = z
  .object({ ...Particulars.shape, until: Instant })
  .register(z.globalRegistry, { id: "FormerParticulars", says: "personal" });
export type FormerParticulars = z.infer<typeof FormerParticulars>;

/** Whether a person is described alike twice. */
export const isAlike = (one: Particulars, other: Particulars): boolean =>
  one.name === other.name && one.birthDate === other.birthDate && one.sex === other.sex;
