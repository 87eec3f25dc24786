import { type Accessor, createSignal } from "solid-js";
import { cancelAppointment } from "../../../../shared/api/booking/cancel-appointment.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { keepVisit } from "../../../parts/visit/create-visits.ts";
import type { Decision } from "../../../unsent/change.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { cancelText } from "./text.ts";

/** That an appointment is cancelled. */
export const cancellation: Decision<typeof cancelAppointment> = {
  contract: cancelAppointment,
  words: (name) => cancelText().words(name),
  doneIn: ["cancelled"],
};

export type Cancel = {
  asking: Accessor<boolean>;
  ask: () => void;
  keep: () => void;
  confirm: (visit: Appointment) => void;
};

/** Cancelling a visit: asked first, then decided, and for ten seconds it can be taken back. */
export const createCancel = (): Cancel => {
  const [asking, setAsking] = createSignal(false);
  const confirm = (visit: Appointment): void => {
    setAsking(false);
    const input = { appointmentId: visit.id, from: visit.slot };
    unsent.defer(cancellation, input, { done: (change) => keepVisit({ ...visit, ...change }) });
  };
  return { asking, ask: () => void setAsking(true), keep: () => void setAsking(false), confirm };
};
