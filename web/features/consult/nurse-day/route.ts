import { toNurseDay } from "../../../addresses/consult/to-nurse-day.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toNurseDay.path,
  who: ["nurse"],
  offline: true,
  place: { word: { id: "Perawat", en: "Nurse" }, icon: "person", order: 2, key: "n" },
  load: async () => (await import("./page.tsx")).NurseDay,
};
