import * as z from "zod/mini";
import { lettersFrom } from "../request/letters-from.ts";
import { LocalDate } from "../time/local-date.ts";

/** A person's sex as the kartu keluarga has it. */
export const sexes = ["female", "male"] as const;
export const Sex = z.enum(sexes);
export type Sex = z.infer<typeof Sex>;

/** Crockford's base 32: no I, L, O, U. */
const patientIdAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";

const idLength = 10;

/** What a patient's id looks like, also as a part of what names one. */
export const patientIdPattern = `[${patientIdAlphabet}]{${idLength}}`;

/** An opaque id: ten characters without look-alikes. It is no secret and says nothing about the person. */
export const PatientId = z
  .string()
  .check(z.regex(new RegExp(`^${patientIdPattern}$`)))
  .register(z.globalRegistry, { says: "personal", names: "person" });
export type PatientId = z.infer<typeof PatientId>;

/** The id that a request gives to the patient it registers: a repeat of the request arrives at the same one. */
export const patientIdFrom = (requestId: string): PatientId => lettersFrom(requestId, patientIdAlphabet, idLength);

/** Who a patient is to the people who treat them (FHIR Patient). */
export const Patient = z
  .object({
    id: PatientId,
    name: z.string(),
    birthDate: LocalDate,
    sex: Sex,
  })
  .register(z.globalRegistry, { id: "Patient", says: "personal" });
export type Patient = z.infer<typeof Patient>;
