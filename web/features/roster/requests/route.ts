import { toRequests } from "../../../addresses/roster/to-requests.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toRequests.path,
  who: ["scheduler"],
  offline: true,
  place: { word: { id: "Cuti, tukar", en: "Leave, swaps" }, icon: "swap", order: 6, key: "m" },
  load: async () => (await import("./page.tsx")).RequestsPage,
};
