import { type Accessor, createSignal } from "solid-js";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import type { ConsultationSeen } from "../../../../shared/consult/consultation-seen.ts";
import { createSubmit, type Submit } from "../../../api/create-submit.ts";
import type { DoctorFacts } from "./doctor-stage.ts";

type Told = { state: VisitState };
type Change = (seen: ConsultationSeen) => Promise<Told>;
type Gone = NonNullable<DoctorFacts["gone"]>;

/** A change of the visit that closes its room for the doctor. */
export type DoctorsWayOut = Pick<Submit<ConsultationSeen, Told>, "state" | "again"> & { send: () => Promise<void> };

/** How the doctor themselves closes a visit's room. */
export type WaysOut = {
  gone: Accessor<Gone | undefined>;
  /** Whether the doctor chose to close the room: sent, done, or perhaps arrived; only a refusal takes it back. */
  isLeaving: Accessor<boolean>;
  end: DoctorsWayOut;
  pause: DoctorsWayOut;
};

/** Sends how the doctor closes the room they see; once that is done the room is left. */
export const createWaysOut = (
  seen: Accessor<ConsultationSeen>,
  deps: { end: Change; pause: Change; leave: () => Promise<void> },
): WaysOut => {
  const [gone, setGone] = createSignal<Gone>();
  const wayOut = (call: Change, goneIn: (state: VisitState) => Gone): DoctorsWayOut => {
    const { state, send, again } = createSubmit<ConsultationSeen, Told>({
      call,
      done: (told) => {
        setGone(goneIn(told.state));
        void deps.leave();
      },
    });
    return { state, again, send: () => send(seen()) };
  };
  const end = wayOut(deps.end, ({ status }) => (status === "completed" ? "ended" : "not-met"));
  const pause = wayOut(deps.pause, () => "paused");
  const isChosen = ({ state }: DoctorsWayOut): boolean => !["idle", "refused"].includes(state().status);
  return { gone, isLeaving: () => isChosen(end) || isChosen(pause), end, pause };
};
