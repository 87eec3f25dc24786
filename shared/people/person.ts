import * as z from "zod/mini";
import { BirthDate } from "../time/local-date.ts";
import { PersonName } from "./names/person-name.ts";
import { Sex } from "./patient.ts";

/** A person as they are described to us: stricter than what is kept, which was described before today's rules. */
export const Person = z
  .object({ name: PersonName, birthDate: BirthDate, sex: Sex })
  .register(z.globalRegistry, { says: "personal" });
