import { toOutcomes } from "../../../addresses/booking/to-outcomes.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toOutcomes.path,
  who: ["registrar"],
  offline: true,
  place: { word: { id: "Hasil", en: "Outcomes" }, icon: "check", order: 3, key: "a" },
  load: async () => (await import("./page.tsx")).Outcomes,
};
