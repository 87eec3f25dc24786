import { toAddMember } from "../../../addresses/people/to-add-member.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toAddMember.path,
  who: ["patient"],
  offline: true,
  chunk: "mine",
  load: async () => (await import("./page.tsx")).AddMember,
};
