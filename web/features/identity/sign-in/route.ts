import { toSignIn } from "../../../addresses/identity/to-sign-in.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toSignIn.path,
  who: "everybody",
  offline: true,
  chunk: "mine",
  load: async () => (await import("./page.tsx")).SignIn,
};
