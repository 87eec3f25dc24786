import { type Accessor, createSignal } from "solid-js";
import type { RefusalCode, RefusalDetails } from "../../shared/refusal/refusal.ts";
import { kept } from "../offline/kept.ts";
import { ApiRefusal } from "./api-refusal.ts";
import { type Intent, intentOf } from "./intent.ts";
import { Unreachable } from "./unreachable.ts";

/** Where a change stands that was sent: one word, and only three ends: done, refused, or not known to have arrived. */
export type SubmitState<R> =
  | { status: "idle" | "sending" }
  | { status: "done"; value: R }
  | { status: "refused"; code: RefusalCode; message: string; details: RefusalDetails }
  /** Nobody answered: it may be sent again without harm, since it carries the same key. */
  | { status: "unsent" };

export type Submit<I, R> = {
  state: Accessor<SubmitState<R>>;
  /** Sends an input; while one is under way nothing else is sent. */
  send: (input: I) => Promise<void>;
  /** Sends the last input once more, under its key. */
  again: () => Promise<void>;
  reset: () => void;
};

type Deps<I, R> = {
  /** Keeps intents of different kinds apart, e.g. the use case's name. */
  name: string;
  call: (input: I, key: string) => Promise<R>;
  done?: (value: R, input: I) => void;
  newKey?: () => string;
};

const isIntent = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "body" in value && "key" in value;

const endOf = (cause: unknown): SubmitState<never> => {
  if (cause instanceof Unreachable) return { status: "unsent" };
  if (!(cause instanceof ApiRefusal)) throw cause;
  const { code, message, details } = cause;
  return { status: "refused", code, message, details };
};

/** Sends what somebody wants: the same wish keeps its key across retries and a reload, so it is done once. */
export const createSubmit = <I, R>(deps: Deps<I, R>): Submit<I, R> => {
  const stored = kept<Intent>(`intent.${deps.name}`, isIntent, "tab");
  const [state, setState] = createSignal<SubmitState<R>>({ status: "idle" });
  let last: I | undefined;

  const send = async (input: I): Promise<void> => {
    if (state().status === "sending") return;
    last = input;
    const intent = intentOf(input, stored.read(), deps.newKey);
    stored.write(intent);
    setState({ status: "sending" });
    try {
      const value = await deps.call(input, intent.key);
      stored.drop();
      setState({ status: "done", value });
      deps.done?.(value, input);
    } catch (cause) {
      setState({ status: "unsent" });
      setState(endOf(cause));
    }
  };
  const again = async (): Promise<void> => {
    if (last !== undefined) await send(last);
  };
  return { state, send, again, reset: () => void setState({ status: "idle" }) };
};
