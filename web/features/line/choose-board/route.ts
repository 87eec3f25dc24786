import { toChooseBoard } from "../../../addresses/line/to-choose-board.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "board",
  path: toChooseBoard.path,
  who: "everybody",
  offline: true,
  stays: true,
  load: async () => (await import("./page.tsx")).ChooseBoard,
};
