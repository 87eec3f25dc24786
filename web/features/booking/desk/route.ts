import { toDesk } from "../../../addresses/booking/to-desk.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toDesk.path,
  who: ["registrar"],
  offline: true,
  place: { word: { id: "Loket", en: "Desk" }, icon: "people", order: 1, key: "l" },
  load: async () => (await import("./page.tsx")).Desk,
};
