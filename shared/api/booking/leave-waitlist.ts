import * as z from "zod/mini";
import { WaitedFor, WaitlistEntry } from "../../booking/waitlist/waitlist-entry.ts";
import { Instant } from "../../time/instant.ts";
import { contract } from "../contract.ts";

export const leaveWaitlist = contract({
  name: "leave-waitlist",
  area: "booking",
  summary: "Takes a member of the caller's household off such a list; a place that is kept for them goes to the next.",
  method: "POST",
  path: "/waitlist/leave",
  access: { patient: "household" },
  touches: { patient: "write", waitlist: "write" },
  keyed: false,
  status: 200,
  request: z.object({
    ...WaitedFor.shape,
    /** Which joining is left: said late, it takes nobody off who has joined again. @default whichever it is */
    joinedAt: z.optional(Instant),
  }),
  response: WaitlistEntry,
  refusals: ["patient.foreign", "waitlist.over"],
});
