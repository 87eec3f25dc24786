import { toRosterMonth } from "../../../addresses/roster/to-roster-month.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toRosterMonth.path,
  who: ["scheduler"],
  offline: true,
  place: { word: { id: "Jadwal bulan", en: "Month" }, icon: "calendar", order: 4, key: "b" },
  load: async () => (await import("./page.tsx")).RosterMonthPage,
};
