import * as z from "zod/mini";
import { Slot } from "../../schedule/slot.ts";
import { AppointmentId } from "../appointment.ts";

/** The visit with which a clinic's desk registered somebody new, and the number that they were given. */
export const Newcomer = z.object({ appointmentId: AppointmentId, slot: Slot });
export type Newcomer = z.infer<typeof Newcomer>;
