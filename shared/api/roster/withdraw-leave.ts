import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { LeaveRequest } from "../../roster/leave/leave-request.ts";
import { RequestId } from "../../roster/request-id.ts";
import { LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const withdrawLeave = contract({
  name: "withdraw-leave",
  area: "roster",
  summary:
    "Takes back a leave that the caller asked for and nobody has decided on; of a granted one, asks their clinic to end it.",
  method: "POST",
  path: "/clinics/{clinicId}/leave-requests/{requestId}/withdraw",
  access: { doctor: { clinic: "clinicId" } },
  touches: { district: "read", roster: "write" },
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    requestId: RequestId,
    /**
     * Of a granted leave: from which day on its person would be back, or that they would no more.
     * @default it is not decided, and taken back
     */
    back: z.optional(z.union([LocalDate, z.literal(false)])),
  }),
  response: LeaveRequest,
  refusals: ["place.unknown", "roster.leave-unknown", "roster.leave-decided", "roster.day-over"],
});
