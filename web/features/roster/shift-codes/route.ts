import { toShiftCodes } from "../../../addresses/roster/to-shift-codes.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toShiftCodes.path,
  who: ["scheduler"],
  offline: true,
  load: async () => (await import("./page.tsx")).ShiftCodesPage,
};
