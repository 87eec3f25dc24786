import { type Accessor, createMemo, createSignal } from "solid-js";
import { rescheduleAppointment } from "../../../../shared/api/booking/reschedule-appointment.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import type { Slot } from "../../../../shared/schedule/slot.ts";
import type { call } from "../../../api/call.ts";
import { createSubmit } from "../../../api/create-submit.ts";
import { type ClaimState, claimStateOf } from "../../../parts/slot/claim-state.ts";
import { claiming } from "../../../parts/slot/gone-slots.ts";

type Deps = {
  visit: Accessor<Appointment | undefined>;
  call: typeof call<typeof rescheduleAppointment>;
  newKey?: () => string;
};

export type Rescheduling = {
  chosen: Accessor<Slot | undefined>;
  choose: (slot: Slot) => void;
  state: Accessor<ClaimState>;
  /** Moves the visit to the slot; until it is moved, its old time stays the person's own. */
  move: (to: Slot) => Promise<void>;
};

type Move = { visit: Appointment; to: Slot };

const requestOf = ({ visit, to }: Move) => ({ appointmentId: visit.id, service: visit.service, from: visit.slot, to });

/** Moving a visit to another time. */
export const createReschedule = (deps: Deps): Rescheduling => {
  const [chosen, setChosen] = createSignal<Slot>();
  const submit = createSubmit({
    name: "reschedule-appointment",
    intent: requestOf,
    call: async (move: Move, key): Promise<Appointment> => {
      // What was offered is settled with the move.
      const { offer: _, ...visit } = move.visit;
      return { ...visit, ...(await claiming(move.to, deps.call(rescheduleAppointment, requestOf(move), { key }))) };
    },
    ...(deps.newKey && { newKey: deps.newKey }),
  });
  const state = createMemo(() =>
    claimStateOf(submit.state(), ({ visit, to }) => ({ slot: to, service: visit.service })),
  );

  const choose = (slot: Slot): void => {
    submit.reset();
    setChosen(slot);
  };
  const move = async (to: Slot): Promise<void> => {
    const visit = deps.visit();
    if (visit) await submit.send({ visit, to });
  };
  return { chosen, choose, state, move };
};
