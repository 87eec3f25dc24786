import { toDaySheet } from "../../../addresses/booking/to-day-sheet.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toDaySheet.path,
  who: ["registrar"],
  offline: false,
  load: async () => (await import("./page.tsx")).DaySheet,
};
