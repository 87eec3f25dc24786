import { type Accessor, createEffect, on } from "solid-js";
import type { KeyedSubmit } from "./create-keyed-submit.ts";

/**
 * Ends a sending whose answer was lost by itself, once what it is about is seen to be over: then asking again under its
 * key can do nothing new, and says what became of it. It is asked once each time that is read anew.
 */
export const settleWhenOver = <I, T>(
  submit: Pick<KeyedSubmit<I, unknown>, "state" | "again">,
  seen: Accessor<T | undefined>,
  isOver: (seen: T, sent: I) => boolean,
): void =>
  createEffect(
    on(seen, (now) => {
      const state = submit.state();
      if (now !== undefined && state.status === "unsent" && isOver(now, state.input)) void submit.again();
    }),
  );
