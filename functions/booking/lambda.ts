import type { RouteNameIn } from "../../shared/api/routes.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { bookAppointmentRoute } from "./book-appointment.ts";
import { cancelAppointmentRoute } from "./cancel-appointment.ts";
import { checkInPatientRoute } from "./check-in-patient.ts";
import { getVisitRoute } from "./get-visit.ts";
import { listPastVisitsRoute } from "./list-past-visits.ts";
import { listUpcomingVisitsRoute } from "./list-upcoming-visits.ts";
import { registerWalkInRoute } from "./register-walk-in.ts";
import { rescheduleAppointmentRoute } from "./reschedule-appointment.ts";

export const handler = serve({
  "book-appointment": bookAppointmentRoute,
  "reschedule-appointment": rescheduleAppointmentRoute,
  "cancel-appointment": cancelAppointmentRoute,
  "get-visit": getVisitRoute,
  "list-upcoming-visits": listUpcomingVisitsRoute,
  "list-past-visits": listPastVisitsRoute,
  "check-in-patient": checkInPatientRoute,
  "register-walk-in": registerWalkInRoute,
} satisfies Record<RouteNameIn<"booking">, Route>);
