import * as z from "zod/mini";
import { WaitlistLine } from "../../booking/waitlist/waitlist-line.ts";
import { contract } from "../contract.ts";

export const listWaitlist = contract({
  name: "list-waitlist",
  area: "booking",
  summary:
    "What the caller's household waits for, who joined first before the others, each with the place that is kept, and with how many come before.",
  method: "GET",
  path: "/waitlist",
  access: { patient: "account" },
  touches: { household: "read", patient: "read", waitlist: "read" },
  keyed: false,
  status: 200,
  request: z.object({}),
  response: z.object({ entries: z.array(WaitlistLine) }),
  refusals: [],
});
