import { type Accessor, createSignal } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { newKey } from "../../api/new-key.ts";
import { Unreachable } from "../../api/unreachable.ts";

export type CancelState =
  | { status: "idle" }
  | { status: "asking" }
  | { status: "saving" }
  | { status: "unsent" }
  | { status: "refused"; message: string };

type Deps = {
  save: (visit: Appointment, key: string) => Promise<Appointment>;
  done: (visit: Appointment) => void;
};

/** Cancelling a visit: asked first, then done; after silence the same request may be sent again. */
export const createCancel = (
  deps: Deps,
): {
  state: Accessor<CancelState>;
  ask: () => void;
  keep: () => void;
  confirm: (visit: Appointment) => Promise<void>;
} => {
  const [state, setState] = createSignal<CancelState>({ status: "idle" });
  let key = newKey();
  const ask = (): void => {
    key = newKey();
    setState({ status: "asking" });
  };
  const confirm = async (visit: Appointment): Promise<void> => {
    if (state().status === "saving") return;
    setState({ status: "saving" });
    try {
      deps.done(await deps.save(visit, key));
      setState({ status: "idle" });
    } catch (cause) {
      if (cause instanceof Unreachable) setState({ status: "unsent" });
      else if (cause instanceof ApiRefusal) setState({ status: "refused", message: cause.message });
      else throw cause;
    }
  };
  return { state, ask, keep: () => setState({ status: "idle" }), confirm };
};
