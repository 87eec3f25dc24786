import * as z from "zod/mini";
import { Door } from "../../booking/door/door.ts";
import { ClinicId } from "../../place/clinic.ts";
import { Revision } from "../../request/revision.ts";
import { contract } from "../contract.ts";

export const pairBoard = contract({
  name: "pair-board",
  area: "booking",
  summary:
    "Tells the desk what its clinic's boards make the codes at the door of; makes it the first time, or another instead of the one that it saw.",
  method: "POST",
  path: "/clinics/{clinicId}/door",
  access: { registrar: { clinic: "clinicId" } },
  touches: { door: "write" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, instead: z.optional(Revision) }),
  response: Door,
  refusals: [],
});
