import { toSwaps } from "../../../addresses/roster/to-swaps.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toSwaps.path,
  who: ["doctor"],
  offline: true,
  load: async () => (await import("./page.tsx")).SwapsPage,
};
