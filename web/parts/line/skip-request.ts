import type { skipPatient } from "../../../shared/api/consult/skip-patient.ts";
import type { RequestInput } from "../../../shared/api/contract.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { stepsOf, timesSkipped } from "../../../shared/booking/arrival/skipped.ts";

type Skip = RequestInput<typeof skipPatient>;
type Visit = Pick<Appointment, "id" | "slot" | "state">;

/** Says of a visit, as it is shown, that its patient was called and is not there. */
export const skipOf = ({ id, slot, state }: Visit): Skip => ({
  appointmentId: id,
  from: slot,
  times: timesSkipped(state) + 1,
  steps: stepsOf(state),
});

/** Says of one that is shown as not there that they are. */
export const backOf = ({ id, slot, state }: Visit): Skip => ({
  appointmentId: id,
  from: slot,
  times: timesSkipped(state),
  steps: stepsOf(state),
  back: true,
});
