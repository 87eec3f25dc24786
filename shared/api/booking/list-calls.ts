import * as z from "zod/mini";
import { Call } from "../../booking/displaced/call-shown.ts";
import { ClinicId } from "../../place/clinic.ts";
import { contract } from "../contract.ts";

export const listCalls = contract({
  name: "list-calls",
  area: "booking",
  summary:
    "Whom a clinic's desk is to call since their session was closed, the soonest visit first; how many more there are, how many were called and are to be again later, and how many still choose by themselves.",
  method: "GET",
  path: "/clinics/{clinicId}/calls",
  access: { registrar: { clinic: "clinicId" } },
  touches: { calls: "read", session: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId }),
  response: z
    .object({ calls: z.array(Call), more: z.int(), called: z.int(), choosing: z.int() })
    .register(z.globalRegistry, { says: "none" }),
  refusals: [],
});
