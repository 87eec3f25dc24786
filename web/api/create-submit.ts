import { type Accessor, createSignal } from "solid-js";
import { throwFault, type Undone, undoneBy } from "./undone.ts";

/** Where a change stands that was sent: one word, and only three ends: done, refused, or not known to have arrived. */
export type SubmitState<I, R> =
  | { status: "idle" }
  | { status: "sending"; input: I }
  | { status: "done"; value: R; input: I }
  | (Undone & { input: I });

export type Submit<I, R> = {
  state: Accessor<SubmitState<I, R>>;
  /** Sends an input; while one is under way nothing else is sent. */
  send: (input: I) => Promise<void>;
  /** Sends once more what was not done. */
  again: () => Promise<void>;
  /** Forgets how the last one ended; one under way is not let go, since its answer would be told as the next one's. */
  reset: () => void;
};

type Deps<I, R> = {
  call: (input: I) => Promise<R>;
  /** Hears of what was done, once the state says so. */
  done?: (value: R, input: I) => void;
};

/**
 * Sends what does no harm if it comes twice, since it says what it was decided about.
 * @param first where it stands to begin with; @default idle
 */
export const createSubmit = <I, R>(
  { call, done }: Deps<I, R>,
  first: SubmitState<I, R> = { status: "idle" },
): Submit<I, R> => {
  const [state, setState] = createSignal(first);
  const send = async (input: I): Promise<void> => {
    if (state().status === "sending") return;
    setState({ status: "sending", input });
    let value: R;
    try {
      value = await call(input);
    } catch (cause) {
      setState({ ...undoneBy(cause), input });
      throwFault(cause);
      return;
    }
    setState({ status: "done", value, input });
    done?.(value, input);
  };
  const again = async (): Promise<void> => {
    const last = state();
    if (last.status === "unsent" || last.status === "refused") await send(last.input);
  };
  const reset = (): void => {
    if (state().status !== "sending") setState({ status: "idle" });
  };
  return { state, send, again, reset };
};
