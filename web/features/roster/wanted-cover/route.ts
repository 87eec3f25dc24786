import { toWantedCover } from "../../../addresses/roster/to-wanted-cover.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toWantedCover.path,
  who: ["scheduler"],
  offline: true,
  load: async () => (await import("./page.tsx")).WantedCoverPage,
};
