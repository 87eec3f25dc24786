import type { Appointment } from "../../shared/booking/appointment.ts";
import { serverNow } from "../time/server-clock.ts";
import { deferred } from "./deferred.ts";

/** A visit as it was decided on this screen: one whose cancelling is under way counts as cancelled. */
export const asDecided = (visit: Appointment): Appointment =>
  deferred.isPutOff("cancel-appointment", visit.id)
    ? { ...visit, state: { status: "cancelled", cancelledAt: serverNow() } }
    : visit;
