import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: "/kunjungan/:appointmentId/ruang",
  who: ["patient"],
  offline: false,
  load: async () => (await import("./page.tsx")).PatientRoom,
};
