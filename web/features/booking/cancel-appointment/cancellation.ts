import { cancelAppointment } from "../../../../shared/api/booking/cancel-appointment.ts";
import { spokenCode } from "../../../../shared/booking/booking-code.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { Decision } from "../../../unsent/change.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { cancelText } from "./text.ts";

/** That an appointment is cancelled. */
export const cancellation: Decision<typeof cancelAppointment> = {
  contract: cancelAppointment,
  words: (name) => cancelText().words(name),
  doneIn: ["cancelled"],
};

/** Cancels a visit for its patient, at the desk; for ten seconds it can be taken back. */
export const cancelForPatient = ({ appointment: { id, slot, state, code }, patient }: Visit): void => {
  // Who comes after the desk has looked is not struck off unseen.
  const seen = state.status === "waiting" ? ("waiting" as const) : ("booked" as const);
  unsent.defer(cancellation, { appointmentId: id, from: slot, seen }, { about: patient.name, mark: spokenCode(code) });
};
