import { toEndOfDay } from "../../../addresses/booking/to-end-of-day.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toEndOfDay.path,
  who: ["registrar"],
  offline: true,
  place: { word: { id: "Hasil", en: "Outcomes" }, icon: "check", order: 3, key: "a" },
  load: async () => (await import("./page.tsx")).EndOfDay,
};
