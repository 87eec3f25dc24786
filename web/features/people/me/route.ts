import { toMe } from "../../../addresses/people/to-me.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toMe.path,
  who: "everybody",
  offline: true,
  chunk: "mine",
  place: { word: { id: "Saya", en: "Me" }, icon: "person", order: 3 },
  load: async () => (await import("./page.tsx")).Me,
};
