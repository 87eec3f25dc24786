import { type Accessor, createSignal } from "solid-js";
import type { RefusalCode, RefusalDetails } from "../../../../shared/refusal/refusal.ts";
import { createSubmit, type SubmitState } from "../../../api/create-submit.ts";

type Change = (appointmentId: string) => Promise<unknown>;
type Refused = { code: RefusalCode; details: RefusalDetails };
type Act = { how: "pause" | "finish"; appointmentId: string };

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

const occupiedBy = (refused: Refused | undefined): string | undefined => {
  if (refused?.code !== "consult.occupied") return undefined;
  const { appointmentId } = refused.details;
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
