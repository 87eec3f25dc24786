import type { RouteNameIn } from "../../shared/api/routes.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { bookAppointmentRoute } from "./book-appointment.ts";
import { cancelAppointmentRoute } from "./cancel-appointment.ts";
import { listMyVisitsRoute } from "./list-my-visits.ts";
import { registerWalkInRoute } from "./register-walk-in.ts";
import { rescheduleAppointmentRoute } from "./reschedule-appointment.ts";

export const handler = serve({
  "book-appointment": bookAppointmentRoute,
  "reschedule-appointment": rescheduleAppointmentRoute,
  "cancel-appointment": cancelAppointmentRoute,
  "list-my-visits": listMyVisitsRoute,
  "register-walk-in": registerWalkInRoute,
} satisfies Record<RouteNameIn<"booking">, Route>);
