import { toRotations } from "../../../addresses/roster/to-rotations.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toRotations.path,
  who: ["scheduler"],
  offline: true,
  load: async () => (await import("./page.tsx")).RotationsPage,
};
