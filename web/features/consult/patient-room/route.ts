import { toPatientRoom } from "../../../addresses/consult/to-patient-room.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toPatientRoom.path,
  who: ["patient"],
  offline: false,
  load: async () => (await import("./page.tsx")).PatientRoom,
};
