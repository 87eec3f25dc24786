import * as z from "zod/mini";
import { Appointment } from "../../booking/appointment.ts";
import { contract } from "../contract.ts";

export const listUpcomingVisits = contract({
  name: "list-upcoming-visits",
  area: "booking",
  summary: "The visits of the caller's household that are still to come or under way, soonest first.",
  method: "GET",
  path: "/visits",
  access: { patient: "account" },
  touches: { household: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({}),
  response: z.object({
    visits: z.array(Appointment),
    /** Whether somebody of the household waits for a place; absent where nobody does. */
    waits: z.optional(z.boolean().register(z.globalRegistry, { says: "personal" })),
  }),
  refusals: [],
});
