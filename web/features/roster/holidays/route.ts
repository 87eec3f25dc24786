import { toHolidays } from "../../../addresses/roster/to-holidays.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toHolidays.path,
  who: ["district"],
  offline: true,
  place: { word: { id: "Hari libur", en: "Holidays" }, icon: "umbrella", order: 7, key: "h" },
  load: async () => (await import("./page.tsx")).HolidaysPage,
};
