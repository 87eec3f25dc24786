import * as z from "zod/mini";
import { FeedToken } from "../../roster/feed/calendar-feed.ts";
import { Instant } from "../../time/instant.ts";
import { contract } from "../contract.ts";

export const renewCalendarFeed = contract({
  name: "renew-calendar-feed",
  area: "roster",
  summary: "Gives the caller's shifts an address for calendar programs; the one before ends.",
  method: "POST",
  path: "/calendar-feed",
  access: { doctor: "account" },
  touches: { district: "read", roster: "read", published: "write", feed: "write" },
  keyed: true,
  status: 201,
  request: z.object({ token: FeedToken }),
  response: z.object({ since: Instant }).register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown", "roster.feed-ended"],
});
