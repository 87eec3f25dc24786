import { toRequestLeave } from "../../../addresses/roster/to-request-leave.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "staff",
  path: toRequestLeave.path,
  who: ["doctor"],
  offline: true,
  place: { word: { id: "Cuti", en: "Leave" }, icon: "umbrella", order: 7, key: "c" },
  load: async () => (await import("./page.tsx")).RequestLeavePage,
};
