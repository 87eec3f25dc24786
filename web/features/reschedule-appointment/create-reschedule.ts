import { type Accessor, createSignal } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Slot } from "../../../shared/roster/slot.ts";
import type { call } from "../../api/call.ts";
import { type Intent, intentOf } from "../../api/intent.ts";
import { type ClaimState, stateAfter } from "../list-open-slots/claim-state.ts";

type Deps = {
  visit: Accessor<Appointment | undefined>;
  call: typeof call<"reschedule-appointment">;
  newKey?: () => string;
};

export type Rescheduling = {
  chosen: Accessor<Slot | undefined>;
  choose: (slot: Slot) => void;
  state: Accessor<ClaimState>;
  /** Moves the visit to the slot; until it is moved, its old time stays the person's own. */
  move: (to: Slot) => Promise<void>;
};

/** Moving a visit to another time. */
export const createReschedule = (deps: Deps): Rescheduling => {
  const [chosen, setChosen] = createSignal<Slot>();
  const [state, setState] = createSignal<ClaimState>({ status: "idle" });
  let intent: Intent | undefined;

  const choose = (slot: Slot): void => {
    setState({ status: "idle" });
    setChosen(slot);
  };
  const move = async (to: Slot): Promise<void> => {
    const visit = deps.visit();
    if (!visit || state().status === "saving") return;
    const request = { appointmentId: visit.id, service: visit.service, from: visit.slot, to };
    intent = intentOf(request, intent, deps.newKey);
    setState({ status: "saving", slot: to });
    try {
      const change = await deps.call("reschedule-appointment", request, { key: intent.key });
      setState({ status: "done", appointment: { ...visit, ...change } });
    } catch (cause) {
      const next = stateAfter(cause, to, visit.service);
      setState(next);
    }
  };
  return { chosen, choose, state, move };
};
