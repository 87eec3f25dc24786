import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { Period } from "../../roster/change/period.ts";
import { LeaveKind, LeaveReason, LeaveRequest } from "../../roster/leave/leave-request.ts";
import { contract } from "../contract.ts";

export const requestLeave = contract({
  name: "request-leave",
  area: "roster",
  summary: "Asks one of the caller's clinics for leave; why, only those read who decide on it.",
  method: "POST",
  path: "/clinics/{clinicId}/leave-requests",
  access: { doctor: { clinic: "clinicId" } },
  touches: { district: "read", roster: "write" },
  keyed: true,
  status: 201,
  request: z.object({ clinicId: ClinicId, kind: LeaveKind, ...Period.shape, reason: z.optional(LeaveReason) }),
  response: LeaveRequest,
  refusals: ["place.unknown", "roster.day-over", "roster.leave-far", "roster.leave-overlaps", "roster.leave-many"],
});
