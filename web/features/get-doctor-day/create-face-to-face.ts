import { type Accessor, createSignal } from "solid-js";
import { ApiRefusal } from "../../api/api-refusal.ts";

/** Seeing a patient who came in person: called in, then finished, both by one press. */
export type FaceToFace = {
  state: Accessor<"idle" | "sending" | "failed">;
  /** Why it failed, in the API's words. */
  message: Accessor<string | undefined>;
  callIn: (appointmentId: string) => Promise<void>;
  finish: (appointmentId: string) => Promise<void>;
};

type Change = (appointmentId: string) => Promise<unknown>;

/** Sends the two changes of a face-to-face visit and tells how that went. */
export const createFaceToFace = (deps: { admit: Change; end: Change; changed: () => void }): FaceToFace => {
  const [state, setState] = createSignal<"idle" | "sending" | "failed">("idle");
  const [message, setMessage] = createSignal<string>();
  const send = async (change: Change, appointmentId: string): Promise<void> => {
    if (state() === "sending") return;
    setState("sending");
    try {
      await change(appointmentId);
      setState("idle");
      deps.changed();
    } catch (error) {
      setMessage(error instanceof ApiRefusal ? error.message : undefined);
      setState("failed");
    }
  };
  return { state, message, callIn: (id) => send(deps.admit, id), finish: (id) => send(deps.end, id) };
};
