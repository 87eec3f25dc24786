import { toMoveVisit } from "../../../addresses/booking/to-move-visit.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toMoveVisit.path,
  who: ["registrar"],
  offline: true,
  load: async () => (await import("./page.tsx")).MoveVisit,
};
