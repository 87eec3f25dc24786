import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { bookAppointment } from "./book-appointment.ts";
import { cancelAppointment, rescheduleAppointment } from "./change-appointment.ts";
import { listOpenSlots } from "./list-open-slots.ts";

const routes = {
  "GET /slots": listOpenSlots,
  "POST /appointments": bookAppointment,
  "POST /cancel": cancelAppointment,
  "POST /reschedule": rescheduleAppointment,
};

/** The textbook's Lambda for one area. */
export const handler = (event: APIGatewayProxyEventV2, context: Context): Promise<unknown> =>
  routes[event.routeKey as keyof typeof routes](event, context);
