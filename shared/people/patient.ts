import * as z from "zod/mini";
import { LocalDate } from "../time/local-date.ts";
import { lettersFrom } from "./letters-from.ts";
import { wellFormed } from "./well-formed.ts";

/** Crockford's base 32: no I, L, O, U. */
const patientIdAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** An opaque id: ten characters without look-alikes. It is no secret and says nothing about the person. */
export const PatientId = z.string().check(z.regex(/^[0-9a-hjkmnp-tv-z]{10}$/));
export type PatientId = z.infer<typeof PatientId>;

/** The id that a request gives to the patient it registers: a repeat of the request arrives at the same one. */
export const patientIdFrom = (requestId: string): PatientId => lettersFrom(requestId, patientIdAlphabet, 10);

const PersonName = z.string().check(z.trim(), z.minLength(2), z.maxLength(60), wellFormed);

/** Who a patient is to the people who treat them (FHIR Patient). */
export const Patient = z
  .object({
    id: PatientId,
    name: PersonName,
    birthDate: LocalDate,
    sex: z.enum(["female", "male"]),
  })
  .register(z.globalRegistry, { id: "Patient" });
export type Patient = z.infer<typeof Patient>;
