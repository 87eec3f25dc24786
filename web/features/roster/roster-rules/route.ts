import { toRosterRules } from "../../../addresses/roster/to-roster-rules.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toRosterRules.path,
  who: ["scheduler"],
  offline: true,
  load: async () => (await import("./page.tsx")).RosterRulesPage,
};
