import { toDoctorDay } from "../../../addresses/consult/to-doctor-day.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toDoctorDay.path,
  who: ["doctor"],
  offline: true,
  place: { word: { id: "Dokter", en: "Doctor" }, icon: "person", order: 3, key: "d" },
  load: async () => (await import("./page.tsx")).DoctorDay,
};
