import { toCompareVersions } from "../../../addresses/roster/to-compare-versions.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toCompareVersions.path,
  who: ["scheduler"],
  offline: false,
  load: async () => (await import("./page.tsx")).CompareVersionsPage,
};
