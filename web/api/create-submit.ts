import { type Accessor, createSignal } from "solid-js";
import { kept } from "../storage/kept.ts";
import { type Intent, intentOf } from "./intent.ts";
import { isFault, throwFault, type Undone, undoneBy } from "./undone.ts";

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
  /** Sends the last input once more, under its key. */
  again: () => Promise<void>;
  /** Forgets how the last one ended; one under way is not let go, since its answer would be told as the next one's. */
  reset: () => void;
};

type Deps<I, R> = {
  /** Keeps intents of different kinds apart, e.g. the use case's name. */
  name: string;
  call: (input: I, key: string) => Promise<R>;
  /** What makes two inputs the same wish. @default all of the input */
  intent?: (input: I) => unknown;
  /** Hears of what was done, once the state says so. */
  done?: (value: R, input: I) => void;
  /** Takes over what could not be sent, with its key. @default none: the person is told, and sends it again */
  keep?: (input: I, key: string) => void;
  newKey?: () => string;
};

const isIntent = (value: unknown): boolean => {
  const { digest, key } = Object(value) as Partial<Intent>;
  return typeof digest === "string" && typeof key === "string";
};

/** Sends what somebody wants: the same wish keeps its key across retries and a reload, so it is done once. */
export const createSubmit = <I, R>(deps: Deps<I, R>): Submit<I, R> => {
  const stored = kept<Intent>(`own.intent.${deps.name}`, isIntent, "tab");
  const [state, setState] = createSignal<SubmitState<I, R>>({ status: "idle" });
  let last: { input: I } | undefined;

  const fail = (input: I, key: string, cause: unknown): void => {
    const undone = undoneBy(cause);
    if (deps.keep && undone.status === "unsent" && !isFault(cause)) {
      stored.drop();
      setState({ status: "idle" });
      deps.keep(input, key);
      return;
    }
    setState({ ...undone, input });
    throwFault(cause);
  };
  const send = async (input: I): Promise<void> => {
    if (state().status === "sending") return;
    last = { input };
    const intent = intentOf(deps.intent ? deps.intent(input) : input, stored.read(), deps.newKey);
    stored.write(intent);
    setState({ status: "sending", input });
    try {
      const value = await deps.call(input, intent.key);
      stored.drop();
      setState({ status: "done", value, input });
      deps.done?.(value, input);
    } catch (cause) {
      fail(input, intent.key, cause);
    }
  };
  const again = async (): Promise<void> => {
    if (last) await send(last.input);
  };
  const reset = (): void => {
    if (state().status !== "sending") setState({ status: "idle" });
  };
  return { state, send, again, reset };
};
