import { type Accessor, createEffect, createSignal, on } from "solid-js";
import type { RefusalCode } from "../../../../shared/refusal/refusal.ts";

/**
 * Asks once what became of a visit whose room lets nobody in any more, since what was known before may be wrong.
 * The answer is whether the question is still open.
 */
export const createQuestion = (
  closedBy: Accessor<RefusalCode | undefined>,
  ask: () => Promise<void>,
): Accessor<boolean> => {
  const [answered, setAnswered] = createSignal<RefusalCode>();
  createEffect(
    on(closedBy, (code) => {
      setAnswered(undefined);
      if (code) void ask().finally(() => setAnswered(code));
    }),
  );
  return () => closedBy() !== answered();
};
