import { toDoctorRoom } from "../../../addresses/consult/to-doctor-room.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toDoctorRoom.path,
  who: ["doctor"],
  offline: false,
  stays: true,
  load: async () => (await import("./page.tsx")).DoctorRoom,
};
