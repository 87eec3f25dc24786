import * as z from "zod/mini";
import { type Appointment, AppointmentId } from "../booking/appointment.ts";
import { stepsOf } from "../booking/arrival/skipped.ts";
import { StepsSeen } from "../booking/arrival/steps-seen.ts";

/** Whom the doctor calls in, and how many steps were taken with them by then, as the doctor sees it. */
export const LineSeen = z.object({ appointmentId: AppointmentId, steps: StepsSeen });
export type LineSeen = z.infer<typeof LineSeen>;

/** What is seen of a visit as its patient is called in. */
export const lineSeen = ({ id, state }: Pick<Appointment, "id" | "state">): LineSeen => ({
  appointmentId: id,
  steps: stepsOf(state),
});
