import { toMyMonth } from "../../../addresses/roster/to-my-month.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toMyMonth.path,
  who: ["doctor"],
  offline: true,
  place: { word: { id: "Jadwal saya", en: "My shifts" }, icon: "clock", order: 5, key: "s" },
  load: async () => (await import("./page.tsx")).MyMonthPage,
};
