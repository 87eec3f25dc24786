import { type Accessor, createSignal } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { deferred } from "../../undo/deferred.ts";
import { keepVisit } from "../list-my-visits/create-visits.ts";

export type Cancel = {
  asking: Accessor<boolean>;
  ask: () => void;
  keep: () => void;
  confirm: (visit: Appointment) => void;
};

type Hopes = { done?: (visit: Appointment) => void; refused?: () => void };

/** Cancelling a visit: asked first, then decided, and for ten seconds it can be taken back. */
export const createCancel = (hopes: Hopes = {}): Cancel => {
  const [asking, setAsking] = createSignal(false);
  const confirm = (visit: Appointment): void => {
    setAsking(false);
    const done = (change: Partial<Appointment>): void => {
      keepVisit({ ...visit, ...change });
      hopes.done?.({ ...visit, ...change });
    };
    deferred.defer(
      "cancel-appointment",
      { appointmentId: visit.id, from: visit.slot },
      { done, ...(hopes.refused && { refused: hopes.refused }) },
    );
  };
  return { asking, ask: () => void setAsking(true), keep: () => void setAsking(false), confirm };
};
