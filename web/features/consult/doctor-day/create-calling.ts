import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { skipPatient } from "../../../../shared/api/consult/skip-patient.ts";
import type { RequestInput } from "../../../../shared/api/contract.ts";
import type { ConsultationSeen } from "../../../../shared/consult/consultation-seen.ts";
import type { LineSeen } from "../../../../shared/consult/line-seen.ts";
import { takenBackWithin } from "../../../../shared/consult/pause-consultation.ts";
import { createSubmit, type SubmitState } from "../../../api/create-submit.ts";

type Skip = RequestInput<typeof skipPatient>;
type Act = (LineSeen & { kind: "call-in" }) | (ConsultationSeen & { kind: "pause" }) | (Skip & { kind: "have-back" });

/** Calling patients: in, back to the line, or back in it where they were not there. */
export type Calling = {
  state: Accessor<SubmitState<Act, unknown>>;
  /** Calls in whom the doctor sees in the line. */
  callIn: (seen: LineSeen) => Promise<void>;
  /** Sends back whom the doctor has before them. */
  pause: (seen: ConsultationSeen) => Promise<void>;
  /** Says that somebody is there after all who was called and was not. */
  haveBack: (request: Skip) => Promise<void>;
  /** Sends the last one once more. */
  again: () => Promise<void>;
  /** The visit that was called in a moment ago, which one press takes back. */
  fresh: Accessor<string | undefined>;
};

type Sends = {
  admit: (seen: LineSeen) => Promise<unknown>;
  pause: (seen: ConsultationSeen) => Promise<unknown>;
  skip: (request: Skip) => Promise<unknown>;
};

const send = (deps: Sends, act: Act): Promise<unknown> => {
  const { kind: _, ...request } = act;
  if ("times" in request) return deps.skip(request);
  return act.kind === "pause" ? deps.pause(request) : deps.admit(request);
};

type Deps = Sends & {
  /** Does at once what was decided before, such as the end of the last visit: only one patient is with the doctor. */
  settle: () => Promise<void>;
  changed: () => void;
};

/** Sends the changes of visits, one at a time. */
export const createCalling = (deps: Deps): Calling => {
  const [last, setLast] = createSignal<Act>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const submit = createSubmit<Act, unknown>({
    call: async (act) => {
      await deps.settle();
      return send(deps, act);
    },
    done: (_, act) => {
      clearTimeout(timer);
      setLast(act);
      timer = setTimeout(() => setLast(undefined), takenBackWithin);
      deps.changed();
    },
  });
  return {
    state: submit.state,
    callIn: (seen) => submit.send({ kind: "call-in", ...seen }),
    pause: (seen) => submit.send({ kind: "pause", ...seen }),
    haveBack: (request) => submit.send({ kind: "have-back", ...request }),
    again: submit.again,
    fresh: () => (last()?.kind === "call-in" ? last()?.appointmentId : undefined),
  };
};
