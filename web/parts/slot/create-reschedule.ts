import { type Accessor, createMemo, createSignal } from "solid-js";
import { rescheduleAppointment } from "../../../shared/api/booking/reschedule-appointment.ts";
import { type Appointment, type AppointmentId, isUpcoming } from "../../../shared/booking/appointment.ts";
import { modeAt } from "../../../shared/booking/mode-at.ts";
import { mayBeMovedAfter } from "../../../shared/booking/pending.ts";
import { isSameSlot, type Slot } from "../../../shared/schedule/slot.ts";
import type { call } from "../../api/call.ts";
import { createKeyedSubmit } from "../../api/create-keyed-submit.ts";
import { settleWhenOver } from "../../api/settle-when-over.ts";
import { type ClaimState, claimStateOf } from "./claim-state.ts";
import { claiming } from "./gone-slots.ts";

type Deps = {
  visit: Accessor<Appointment | undefined>;
  /** Whether it is known to be no more where it was. @default never, as far as this screen knows */
  isGone?: Accessor<boolean>;
  call: typeof call<typeof rescheduleAppointment>;
  /** Hears of the visit at its new time, also after the screen was left. */
  moved?: (visit: Appointment) => void;
};

export type Rescheduling = {
  /** The time that was chosen; once it was sent and may have arrived, that one; none once it was refused. */
  chosen: Accessor<Slot | undefined>;
  choose: (slot: Slot) => void;
  state: Accessor<ClaimState>;
  /** Whether a move was sent and may have arrived. */
  isFixed: Accessor<boolean>;
  /** Moves the visit to the slot; until it is moved, its old time stays the person's own. */
  move: (to: Slot) => Promise<void>;
};

type Move = { visit: Appointment; to: Slot };

const requestOf = ({ visit, to }: Move) => ({ appointmentId: visit.id, service: visit.service, from: visit.slot, to });

/** Moving a visit to another time. */
export const createReschedule = (appointmentId: AppointmentId, deps: Deps): Rescheduling => {
  const [picked, setPicked] = createSignal<Slot>();
  const { moved } = deps;
  const submit = createKeyedSubmit<Move, Appointment>({
    name: `reschedule-appointment.${appointmentId}`,
    call: async (move, key) => {
      // What was offered is settled with the move.
      const { offer: _, movedBy: __, ...visit } = move.visit;
      return {
        ...visit,
        mode: modeAt(move.to),
        ...(await claiming(move.to, deps.call(rescheduleAppointment, requestOf(move), { key }))),
      };
    },
    ...(moved && { done: moved }),
  });
  settleWhenOver(
    submit,
    () => (deps.isGone?.() ? "gone" : deps.visit()),
    (now, { visit }) =>
      now === "gone" || !(isUpcoming(now) || mayBeMovedAfter(now.state)) || !isSameSlot(now.slot, visit.slot),
  );
  const state = createMemo(() =>
    claimStateOf(submit.state(), ({ visit, to }) => ({ slot: to, service: visit.service })),
  );

  const chosen = (): Slot | undefined => {
    const now = submit.state();
    if (now.status === "refused") return undefined;
    return submit.isFixed() && "input" in now ? now.input.to : picked();
  };
  const choose = (slot: Slot): void => {
    submit.reset();
    setPicked(slot);
  };
  const move = async (to: Slot): Promise<void> => {
    const visit = deps.visit();
    if (visit) await submit.send({ visit, to });
  };
  return { chosen, choose, state, isFixed: submit.isFixed, move };
};
