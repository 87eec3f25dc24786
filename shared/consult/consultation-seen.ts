import * as z from "zod/mini";
import { type Appointment, AppointmentId, type VisitState } from "../booking/appointment.ts";
import { Refusal } from "../refusal/refusal.ts";
import { Instant } from "../time/instant.ts";

/**
 * The consultation that whoever ends or pauses it has before them: that of a visit, since the patient was called in.
 * Called in anew, it is another.
 */
export const ConsultationSeen = z.object({ appointmentId: AppointmentId, admittedAt: z.optional(Instant) });
export type ConsultationSeen = z.infer<typeof ConsultationSeen>;

/** What is seen of a visit with the doctor; `admittedAt` is absent while nobody is. */
export const consultationSeen = ({ id, state }: Pick<Appointment, "id" | "state">): ConsultationSeen => ({
  appointmentId: id,
  ...(state.status === "in-consultation" && { admittedAt: state.admittedAt }),
});

/**
 * Sees to it that a consultation is the one that was seen, for a press may be late: sent back to the line and called in
 * again, the same visit is with the doctor anew. Who names no calling-in, as apps did before, means whichever it is.
 * @throws Refusal `appointment.changed`
 */
export const requireSeen = (
  { admittedAt }: Extract<VisitState, { status: "in-consultation" }>,
  seen: Instant | undefined,
): void => {
  if (seen !== undefined && seen !== admittedAt) throw new Refusal("appointment.changed");
};
