import { toTicket } from "../../../addresses/booking/to-ticket.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "patient",
  path: toTicket.path,
  who: ["patient"],
  offline: true,
  chunk: "mine",
  stays: true,
  load: async () => (await import("./page.tsx")).TicketPage,
};
