import { toPairBoard } from "../../../addresses/booking/to-pair-board.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toPairBoard.path,
  who: ["registrar"],
  offline: false,
  load: async () => (await import("./page.tsx")).PairBoardPage,
};
