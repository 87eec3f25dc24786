import { toClinic } from "../../../addresses/place/to-clinic.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toClinic.path,
  who: "everybody",
  offline: true,
  chunk: "booking",
  stays: true,
  load: async () => (await import("./page.tsx")).ClinicPage,
};
