import * as z from "zod/mini";
import type { AppointmentId } from "../booking/appointment.ts";

/** Who is with a practitioner just now, by their appointment's id; absent: nobody. What is no id is nobody either. */
export const Doorway = z.object({ with: z.optional(z.unknown()) });
export type Doorway = z.infer<typeof Doorway>;

/** What is noted as being with the practitioner, if it is another than `id`. */
export const otherInside = (doorway: Doorway | null | undefined, id: AppointmentId): unknown =>
  doorway?.with === id ? undefined : doorway?.with;
