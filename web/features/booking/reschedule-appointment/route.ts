import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: "/kunjungan/:appointmentId/ubah",
  who: ["patient"],
  offline: true,
  chunk: "mine",
  load: async () => (await import("./page.tsx")).Reschedule,
};
