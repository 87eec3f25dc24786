import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: "/puskesmas",
  who: "everybody",
  offline: true,
  chunk: "booking",
  stays: true,
  load: async () => (await import("./page.tsx")).Clinics,
};
