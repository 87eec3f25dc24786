import * as z from "zod/mini";
import { Instant } from "../../time/instant.ts";
import { contract } from "../contract.ts";

export const getCalendarFeed = contract({
  name: "get-calendar-feed",
  area: "roster",
  summary:
    "Whether the caller's shifts have an address for calendar programs, and since when; the address itself nobody knows.",
  method: "GET",
  path: "/calendar-feed",
  access: { doctor: "account" },
  touches: { feed: "read" },
  keyed: false,
  status: 200,
  request: z.object({}),
  response: z.object({ feed: z.optional(z.object({ since: Instant })) }).register(z.globalRegistry, { says: "none" }),
  refusals: [],
});
