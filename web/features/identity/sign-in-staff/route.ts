import { toStaffSignIn } from "../../../addresses/identity/to-staff-sign-in.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toStaffSignIn.path,
  who: "everybody",
  offline: true,
  stays: true,
  load: async () => (await import("./page.tsx")).StaffSignIn,
};
