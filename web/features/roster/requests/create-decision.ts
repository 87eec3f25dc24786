import { type Accessor, createEffect, createSignal, on } from "solid-js";
import { createKeyedSubmit, type KeyedSubmit } from "../../../api/create-keyed-submit.ts";
import { settleWhenOver } from "../../../api/settle-when-over.ts";

type Deps<I, R, T> = {
  /** The use case and the request, by which its sending is known. */
  name: string;
  decide: (input: I, key: string) => Promise<R>;
  decided: () => void;
  /** The request as it was last read. */
  request: Accessor<T>;
  isOpen: (request: T) => boolean;
  /** Reads the list anew: what was shown in it is no longer so. */
  reread: () => void;
};

/** Somebody's decision on a request, with a word to who asked: however it is asked again, it is decided once. */
export type Decision = Pick<KeyedSubmit<unknown, unknown>, "state" | "isFixed"> & {
  answer: Accessor<string>;
  setAnswer: (answer: string) => void;
  again: () => Promise<void>;
};

export const createDecision = <I, R, T>({ name, decide, decided, request, isOpen, reread }: Deps<I, R, T>) => {
  const [answer, setAnswer] = createSignal("");
  const submit = createKeyedSubmit<I, R>({ name, call: decide, done: decided });
  const rereadRefused = (): void => {
    if (submit.state().status === "refused") reread();
  };
  const again = (): Promise<void> => submit.again().then(rereadRefused);
  settleWhenOver({ state: submit.state, again }, request, (now) => !isOpen(now));
  // What is done is let go once it is seen: it may wait for a decision again.
  createEffect(on(request, () => submit.state().status === "done" && submit.reset()));
  return {
    answer,
    setAnswer,
    state: submit.state,
    isFixed: submit.isFixed,
    again,
    send: (input: I): Promise<void> => submit.send(input).then(rereadRefused),
  };
};
