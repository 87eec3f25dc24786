import { toDayFigures } from "../../../addresses/booking/to-day-figures.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toDayFigures.path,
  who: ["scheduler"],
  offline: false,
  place: { word: { id: "Rekap harian", en: "Figures" }, icon: "info", order: 8, key: "r" },
  load: async () => (await import("./page.tsx")).DayFiguresPage,
};
