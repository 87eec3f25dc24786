import { toVisits } from "../../../addresses/booking/to-visits.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toVisits.path,
  who: "everybody",
  offline: true,
  chunk: "mine",
  place: { word: { id: "Kunjungan", en: "Visits" }, icon: "calendar", order: 2 },
  load: async () => (await import("./page.tsx")).MyVisits,
};
