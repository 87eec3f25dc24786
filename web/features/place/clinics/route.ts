import { toClinics } from "../../../addresses/place/to-clinics.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toClinics.path,
  who: "everybody",
  offline: true,
  chunk: "booking",
  stays: true,
  load: async () => (await import("./page.tsx")).Clinics,
};
