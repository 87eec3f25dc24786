import { type Accessor, createSignal, onCleanup } from "solid-js";
import { takenBackWithin } from "../../../../shared/consult/take-back.ts";
import { createSubmit, type SubmitState } from "../../../api/create-submit.ts";

type Act = { kind: "call-in" | "pause"; appointmentId: string };
type Change = (appointmentId: string) => Promise<unknown>;

/** Seeing patients who came in person: called in, or sent back to the line. */
export type Calling = {
  state: Accessor<SubmitState<Act, unknown>>;
  callIn: (appointmentId: string) => Promise<void>;
  pause: (appointmentId: string) => Promise<void>;
  /** Sends the last one once more. */
  again: () => Promise<void>;
  /** The visit that was called in a moment ago, which one press takes back. */
  fresh: Accessor<string | undefined>;
};

/** Sends the changes of face-to-face visits, one at a time. */
export const createCalling = (deps: {
  admit: Change;
  pause: Change;
  /** Does at once what was decided before, such as the end of the last visit: only one patient is with the doctor. */
  settle: () => Promise<void>;
  changed: () => void;
}): Calling => {
  const [fresh, setFresh] = createSignal<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const changes: Record<Act["kind"], Change> = { "call-in": deps.admit, pause: deps.pause };
  const submit = createSubmit<Act, unknown>({
    name: "calling",
    call: async ({ kind, appointmentId }) => {
      await deps.settle();
      return changes[kind](appointmentId);
    },
    done: (_, { kind, appointmentId }) => {
      clearTimeout(timer);
      setFresh(kind === "call-in" ? appointmentId : undefined);
      if (kind === "call-in") timer = setTimeout(() => setFresh(undefined), takenBackWithin);
      deps.changed();
    },
  });
  const send = (kind: Act["kind"]) => (appointmentId: string) => submit.send({ kind, appointmentId });
  return {
    state: submit.state,
    callIn: send("call-in"),
    pause: send("pause"),
    again: submit.again,
    fresh,
  };
};
