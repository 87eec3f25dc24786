import * as z from "zod/mini";
import { type AppointmentId, AppointmentId as Id } from "../booking/appointment.ts";

/** Who is with a practitioner just now; absent: nobody. */
export const Doorway = z.object({ with: z.optional(Id) });
export type Doorway = z.infer<typeof Doorway>;

/** The appointment that is with the practitioner, if it is another than `id`. */
export const otherInside = (doorway: Doorway | null | undefined, id: AppointmentId): AppointmentId | undefined =>
  doorway?.with === id ? undefined : doorway?.with;
