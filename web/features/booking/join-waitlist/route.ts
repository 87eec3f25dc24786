import { toWaitlist } from "../../../addresses/booking/to-waitlist.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toWaitlist.path,
  who: ["patient"],
  offline: false,
  load: async () => (await import("./page.tsx")).JoinWaitlist,
};
