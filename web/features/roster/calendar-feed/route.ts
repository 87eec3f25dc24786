import { toCalendarFeed } from "../../../addresses/roster/to-calendar-feed.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toCalendarFeed.path,
  who: ["doctor"],
  offline: false,
  load: async () => (await import("./page.tsx")).CalendarFeedPage,
};
