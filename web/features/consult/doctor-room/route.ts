import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: "/petugas/dokter/:appointmentId",
  who: ["doctor"],
  offline: false,
  stays: true,
  load: async () => (await import("./page.tsx")).DoctorRoom,
};
