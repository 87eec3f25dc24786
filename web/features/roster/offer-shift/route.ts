import { toOfferShift } from "../../../addresses/roster/to-offer-shift.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toOfferShift.path,
  who: ["scheduler"],
  offline: true,
  load: async () => (await import("./page.tsx")).OfferShiftPage,
};
