import * as z from "zod/mini";
import { Appointment } from "../../booking/appointment.ts";
import { PastCursor } from "../../booking/past-visits.ts";
import { contract } from "../contract.ts";

export const listPastVisits = contract({
  name: "list-past-visits",
  area: "booking",
  summary:
    "The visits of the caller's household that have ended, the latest first, a page at a time; `next` is where to go on.",
  method: "GET",
  path: "/visits/past",
  access: { patient: "account" },
  touches: { household: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ before: z.optional(PastCursor) }),
  response: z.object({ visits: z.array(Appointment), next: z.optional(PastCursor) }),
  refusals: [],
});
