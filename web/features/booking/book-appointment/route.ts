import { toBooking } from "../../../addresses/booking/to-booking.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toBooking.path,
  who: "begun",
  offline: true,
  chunk: "booking",
  load: async () => (await import("./page.tsx")).BookAppointment,
};
