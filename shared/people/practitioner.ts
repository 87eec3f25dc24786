import * as z from "zod/mini";

/**
 * A FHIR Practitioner, by a readable id that is unique in the product, e.g. `laras-wulandari`. It is of the person, at
 * however many clinics they practise, and nothing is read off it: some ids end in a clinic's name and mean no place.
 */
export const PractitionerId = z.string().check(z.regex(/^[a-z][a-z-]{1,40}$/));
export type PractitionerId = z.infer<typeof PractitionerId>;

export const Practitioner = z
  .object({
    id: PractitionerId,
    /** With the professional title, as people address them: `dr. Rahmawati`. */
    name: z.string(),
    profession: z.enum(["doctor", "dentist", "midwife"]),
  })
  .register(z.globalRegistry, { id: "Practitioner", says: "none" });
export type Practitioner = z.infer<typeof Practitioner>;
