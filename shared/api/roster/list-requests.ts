import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { LeaveBalance } from "../../roster/leave/leave-balance.ts";
import { LeaveReason, LeaveRequest } from "../../roster/leave/leave-request.ts";
import { UnsettledLeave } from "../../roster/leave/unsettled-leave.ts";
import { Swap } from "../../roster/swap/swap.ts";
import { LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

/** A request with why it was made, and how many working days it has. */
const ToDecide = z
  .object({
    ...LeaveRequest.shape,
    reason: z.optional(LeaveReason),
    days: z.number(),
    /** Nobody can count its days: holidays that lie in it can't be read, so it is not granted. */
    isUncounted: z.optional(z.literal(true)),
    /** Of annual leave that is still to be decided: how many days it takes of which year. */
    takes: z.array(z.object({ year: z.string(), days: z.number() })),
  })
  .register(z.globalRegistry, { says: "none" });

export const listRequests = contract({
  name: "list-requests",
  area: "roster",
  summary: "Who asked a clinic for leave, and which shifts are to change hands: those still to be decided first.",
  method: "GET",
  path: "/clinics/{clinicId}/requests",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "read", duty: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId }),
  response: z
    .object({
      today: LocalDate,
      /** All that are open, and of those that were answered the last hundred. */
      requests: z.array(ToDecide),
      /** Of those whose annual leave is still to be decided, for the years in question; what can't be read is missing. */
      balances: z.array(LeaveBalance),
      /** Shifts that are to change hands: those that wait for approval first, then those that wait for a colleague, then the last that ended. */
      swaps: z.array(Swap),
      /** Who has off, whichever clinic granted it, and is still published as on duty here; absent where nobody is. */
      unsettled: z.optional(z.array(UnsettledLeave)),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
