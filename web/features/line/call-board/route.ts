import { toCallBoard } from "../../../addresses/line/to-call-board.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "board",
  path: toCallBoard.path,
  who: "everybody",
  offline: true,
  load: async () => (await import("./page.tsx")).CallBoard,
};
