import * as z from "zod/mini";
import { DecidedDay, LeftDay } from "../../booking/outcomes/left-day.ts";
import { ClinicId } from "../../place/clinic.ts";
import { contract } from "../contract.ts";

export const listUndecided = contract({
  name: "list-undecided",
  area: "booking",
  summary:
    "The visits of a clinic's ended sessions of which nobody has said yet how they ended, the oldest session first, whatever its day; and those of whom it was said within a day.",
  method: "GET",
  path: "/clinics/{clinicId}/undecided",
  access: { registrar: { clinic: "clinicId" } },
  touches: { district: "read", session: "read", patient: "read", undecided: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId }),
  /**
   * `serving`: apart, where the doctor is still at work though the hours are over: nothing is proposed there. `decided`: of whom
   * the desk has said so lately how their visit ended that it may be put right.
   */
  response: z.object({
    sessions: z.array(LeftDay),
    serving: z.optional(z.array(LeftDay)),
    decided: z.optional(z.array(DecidedDay)),
  }),
  refusals: ["place.unknown"],
});
