import { toAbsence } from "../../../addresses/roster/to-absence.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toAbsence.path,
  who: ["scheduler"],
  offline: true,
  load: async () => (await import("./page.tsx")).AbsencePage,
};
