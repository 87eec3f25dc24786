import { toReschedule } from "../../../addresses/booking/to-reschedule.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toReschedule.path,
  who: ["patient"],
  offline: true,
  chunk: "mine",
  load: async () => (await import("./page.tsx")).Reschedule,
};
