import { createHmac } from "node:crypto";
import type { AppointmentId } from "../../shared/booking/appointment.ts";

/** The room of a visit: a name that only we can tell from the visit, and nobody the visit from the name. */
export const roomName = (id: AppointmentId, secret: string): string =>
  createHmac("sha256", secret).update(`room:${id}`).digest("base64url").slice(0, 22);
