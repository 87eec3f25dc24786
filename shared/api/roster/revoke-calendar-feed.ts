import * as z from "zod/mini";
import { Instant } from "../../time/instant.ts";
import { contract } from "../contract.ts";

export const revokeCalendarFeed = contract({
  name: "revoke-calendar-feed",
  area: "roster",
  summary: "Ends the address that the caller's shifts have had since then; a later one goes on.",
  method: "POST",
  path: "/calendar-feed/revoke",
  access: { doctor: "account" },
  touches: { feed: "write" },
  keyed: true,
  status: 200,
  request: z.object({ since: Instant }),
  response: z.object({}).register(z.globalRegistry, { says: "none" }),
  refusals: [],
});
