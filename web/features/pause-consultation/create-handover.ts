import { type Accessor, createSignal } from "solid-js";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { createSubmit, type SubmitState } from "../../api/create-submit.ts";

type Change = (appointmentId: string) => Promise<unknown>;
type Act = { how: "pause" | "finish"; appointmentId: string };

/** What becomes of the patient who is still with the doctor, before another one is called. */
export type Handover = {
  /** The visit that is still with the doctor; none: nothing to decide. */
  other: Accessor<string | undefined>;
  state: Accessor<SubmitState<Act, unknown>>;
  /** Takes a refusal to call somebody; `true` where it is about another patient. */
  ask: (refusal: unknown) => boolean;
  pause: () => void;
  finish: () => void;
  close: () => void;
};

const occupiedBy = (refusal: unknown): string | undefined => {
  if (!(refusal instanceof ApiRefusal) || refusal.code !== "consult.occupied") return undefined;
  const { appointmentId } = refusal.details;
  return typeof appointmentId === "string" ? appointmentId : undefined;
};

/** Asks what becomes of the patient the doctor is with, and goes on with `next` once that is done. */
export const createHandover = (deps: { pause: Change; end: Change; next: () => void }): Handover => {
  const [other, setOther] = createSignal<string>();
  const change = createSubmit<Act, unknown>({
    name: "handover",
    call: ({ how, appointmentId }) => (how === "pause" ? deps.pause : deps.end)(appointmentId),
    done: () => {
      setOther(undefined);
      change.reset();
      deps.next();
    },
  });
  const send = (how: Act["how"]): void => {
    const appointmentId = other();
    if (appointmentId !== undefined) void change.send({ how, appointmentId });
  };
  return {
    other,
    state: change.state,
    ask: (refusal) => {
      const appointmentId = occupiedBy(refusal);
      change.reset();
      setOther(appointmentId);
      return appointmentId !== undefined;
    },
    pause: () => send("pause"),
    finish: () => send("finish"),
    close: () => setOther(undefined),
  };
};
