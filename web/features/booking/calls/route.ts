import { toCalls } from "../../../addresses/booking/to-calls.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toCalls.path,
  who: ["registrar"],
  offline: true,
  place: { word: { id: "Telepon", en: "Calls" }, icon: "phone", order: 2, key: "f" },
  load: async () => (await import("./page.tsx")).Calls,
};
