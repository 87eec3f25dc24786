import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: "/petugas/masuk",
  who: "everybody",
  offline: true,
  stays: true,
  load: async () => (await import("./page.tsx")).StaffSignIn,
};
