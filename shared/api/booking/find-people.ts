import * as z from "zod/mini";
import { Patient } from "../../people/patient.ts";
import { ClinicId } from "../../place/clinic.ts";
import { writtenLine } from "../../text/written.ts";
import { contract } from "../contract.ts";

export const findPeople = contract({
  name: "find-people",
  area: "booking",
  summary:
    "Of the people a clinic knows, those who may be meant by a name, spelt as it may be, and a year or date of birth.",
  // What is asked names somebody, and no address of a request is to do that: addresses are written down on their way.
  method: "POST",
  path: "/clinics/{clinicId}/known-people",
  access: { registrar: { clinic: "clinicId" } },
  touches: { register: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, text: writtenLine.check(z.minLength(2), z.maxLength(80)) }),
  response: z.object({ people: z.array(Patient), more: z.int() }).register(z.globalRegistry, { says: "none" }),
  refusals: [],
});
