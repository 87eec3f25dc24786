import * as z from "zod/mini";
import { FeedFile } from "../../roster/feed/calendar-feed.ts";
import { contract } from "../contract.ts";

export const readCalendarFeed = contract({
  name: "read-calendar-feed",
  area: "roster",
  summary: "A doctor's published shifts for calendar programs, to whoever has the secret address.",
  method: "GET",
  path: "/calendars/{file}",
  access: "public",
  touches: { district: "read", published: "read", feed: "read" },
  keyed: false,
  media: "text/calendar",
  status: 200,
  request: z.object({ file: FeedFile }),
  response: z.string().register(z.globalRegistry, { says: "none" }),
  refusals: ["roster.feed-unknown"],
});
