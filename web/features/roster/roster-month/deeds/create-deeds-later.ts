import { createSignal } from "solid-js";
import type { Deeds } from "./create-deeds.ts";

type Ask = (deeds: Deeds) => void | Promise<void>;

/** What is done with a whole month comes after it: what is asked for sooner is done as soon as it is there. */
export const createDeedsLater = () => {
  const [deeds, setDeeds] = createSignal<Deeds>();
  const asked: Ask[] = [];
  return {
    deeds,
    arrived: (made: Deeds): void => {
      setDeeds(() => made);
      for (const ask of asked.splice(0)) void ask(made);
    },
    ask: (what: Ask): void => {
      const now = deeds();
      if (now) void what(now);
      else asked.push(what);
    },
  };
};

export type DeedsLater = ReturnType<typeof createDeedsLater>;
