import * as z from "zod/mini";
import { BirthDate, LocalDate } from "../time/local-date.ts";
import { lettersFrom } from "./letters-from.ts";
import { PersonName } from "./person-name.ts";
import { sexes } from "./sex.ts";

/** Crockford's base 32: no I, L, O, U. */
const patientIdAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** An opaque id: ten characters without look-alikes. It is no secret and says nothing about the person. */
export const PatientId = z.string().check(z.regex(/^[0-9a-hjkmnp-tv-z]{10}$/));
export type PatientId = z.infer<typeof PatientId>;

/** The id that a request gives to the patient it registers: a repeat of the request arrives at the same one. */
export const patientIdFrom = (requestId: string): PatientId => lettersFrom(requestId, patientIdAlphabet, 10);

const Sex = z.enum(sexes);

/** A person as they are described to us: stricter than what is kept, which was described before today's rules. */
export const Person = z.object({ name: PersonName, birthDate: BirthDate, sex: Sex });

/** Who a patient is to the people who treat them (FHIR Patient). */
export const Patient = z
  .object({
    id: PatientId,
    name: z.string(),
    birthDate: LocalDate,
    sex: Sex,
  })
  .register(z.globalRegistry, { id: "Patient" });
export type Patient = z.infer<typeof Patient>;
