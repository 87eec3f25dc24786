import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { ConsultationSeen } from "../../../../shared/consult/consultation-seen.ts";
import { takenBackWithin } from "../../../../shared/consult/pause-consultation.ts";
import { createSubmit, type SubmitState } from "../../../api/create-submit.ts";

type Act = ConsultationSeen & { kind: "call-in" | "pause" };

/** Seeing patients who came in person: called in, or sent back to the line. */
export type Calling = {
  state: Accessor<SubmitState<Act, unknown>>;
  callIn: (appointmentId: string) => Promise<void>;
  /** Sends back whom the doctor has before them. */
  pause: (seen: ConsultationSeen) => Promise<void>;
  /** Sends the last one once more. */
  again: () => Promise<void>;
  /** The visit that was called in a moment ago, which one press takes back. */
  fresh: Accessor<string | undefined>;
};

/** Sends the changes of face-to-face visits, one at a time. */
export const createCalling = (deps: {
  admit: (appointmentId: string) => Promise<unknown>;
  pause: (seen: ConsultationSeen) => Promise<unknown>;
  /** Does at once what was decided before, such as the end of the last visit: only one patient is with the doctor. */
  settle: () => Promise<void>;
  changed: () => void;
}): Calling => {
  const [fresh, setFresh] = createSignal<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const submit = createSubmit<Act, unknown>({
    call: async ({ kind, ...seen }) => {
      await deps.settle();
      return kind === "pause" ? deps.pause(seen) : deps.admit(seen.appointmentId);
    },
    done: (_, { kind, appointmentId }) => {
      clearTimeout(timer);
      setFresh(kind === "call-in" ? appointmentId : undefined);
      if (kind === "call-in") timer = setTimeout(() => setFresh(undefined), takenBackWithin);
      deps.changed();
    },
  });
  return {
    state: submit.state,
    callIn: (appointmentId) => submit.send({ kind: "call-in", appointmentId }),
    pause: (seen) => submit.send({ kind: "pause", ...seen }),
    again: submit.again,
    fresh,
  };
};
