import { toClinicWeek } from "../../../addresses/schedule/to-clinic-week.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toClinicWeek.path,
  who: ["scheduler", "registrar", "district"],
  offline: true,
  place: { word: { id: "Jadwal", en: "Roster" }, icon: "clock", order: 5, key: "j" },
  load: async () => (await import("./page.tsx")).ClinicWeek,
};
