import { type Accessor, createSignal } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { keepVisit } from "../../../parts/visit/create-visits.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { cancellation } from "./cancellation.ts";

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
