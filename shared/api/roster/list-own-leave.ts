import * as z from "zod/mini";
import { LeaveBalance } from "../../roster/leave/leave-balance.ts";
import { LeaveRequest } from "../../roster/leave/leave-request.ts";
import { LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const listOwnLeave = contract({
  name: "list-own-leave",
  area: "roster",
  summary:
    "What leave the caller asked for at their clinics, the last first, and how many days they have had this year and next.",
  method: "GET",
  path: "/leave-requests",
  access: { doctor: "account" },
  touches: { district: "read", roster: "read", duty: "read" },
  keyed: false,
  status: 200,
  request: z.object({}),
  response: z
    .object({
      today: LocalDate,
      requests: z.array(LeaveRequest),
      /** Missing where it can't be read. */
      balance: z.optional(LeaveBalance),
      /** Next year's, of which leave is asked for before it begins; missing where it can't be read. */
      nextBalance: z.optional(LeaveBalance),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
