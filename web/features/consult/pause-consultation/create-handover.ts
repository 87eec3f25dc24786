import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { ConsultationSeen } from "../../../../shared/consult/consultation-seen.ts";
import type { RefusalCode, RefusalDetails } from "../../../../shared/refusal/refusal.ts";
import { createSubmit, type SubmitState } from "../../../api/create-submit.ts";

type Change = (seen: ConsultationSeen) => Promise<unknown>;
type Refused = { code: RefusalCode; details: RefusalDetails };
type Act = ConsultationSeen & { how: "pause" | "finish" };

/** What becomes of the patient who is still with the doctor, before another one is called. */
export type Handover = {
  /** The visit that is still with the doctor; none: nothing to decide. */
  other: Accessor<string | undefined>;
  state: Accessor<SubmitState<Act, unknown>>;
  /** Takes why somebody was not called: asks where it is about another patient. */
  ask: (refused: Refused | undefined) => void;
  pause: () => void;
  /** Ends it at once: the doctor sees one patient at a time, so the next one can't be called while this could be undone. */
  finish: () => void;
  /** Sends the last choice once more. */
  again: () => void;
  close: () => void;
};

const occupiedBy = (refused: Refused | undefined): ConsultationSeen | undefined => {
  if (refused?.code !== "consult.occupied") return undefined;
  const { appointmentId, admittedAt } = refused.details;
  if (typeof appointmentId !== "string") return undefined;
  return { appointmentId, ...(typeof admittedAt === "number" && { admittedAt }) };
};

/** Asks what becomes of the patient the doctor is with, and goes on with `next` once that is done. */
export const createHandover = (deps: { pause: Change; end: Change; next: () => void }): Handover => {
  const [other, setOther] = createSignal<ConsultationSeen>();
  const change = createSubmit<Act, unknown>({
    call: ({ how, ...seen }) => (how === "pause" ? deps.pause : deps.end)(seen),
    done: () => {
      const isAsked = other() !== undefined;
      setOther(undefined);
      change.reset();
      // Whoever went back meanwhile, or left the page, calls nobody.
      if (isAsked) deps.next();
    },
  });
  onCleanup(() => setOther(undefined));
  const send = (how: Act["how"]): void => {
    const seen = other();
    if (seen) void change.send({ how, ...seen });
  };
  return {
    other: () => other()?.appointmentId,
    state: change.state,
    ask: (refused) => {
      change.reset();
      setOther(occupiedBy(refused));
    },
    pause: () => send("pause"),
    finish: () => send("finish"),
    again: () => void change.again(),
    close: () => setOther(undefined),
  };
};
