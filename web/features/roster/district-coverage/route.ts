import { toDistrictCoverage } from "../../../addresses/roster/to-district-coverage.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toDistrictCoverage.path,
  who: ["district"],
  offline: true,
  place: { word: { id: "Cakupan", en: "Coverage" }, icon: "people", order: 4, key: "u" },
  load: async () => (await import("./page.tsx")).DistrictCoveragePage,
};
