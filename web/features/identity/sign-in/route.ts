import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: "/masuk",
  who: "everybody",
  offline: true,
  chunk: "mine",
  load: async () => (await import("./page.tsx")).SignIn,
};
