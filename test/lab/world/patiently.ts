import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../../../shared/refusal/refusal.ts";

const tries = 20;

/** Does what may be done again until the store has time for it: the lab's own work is to be no part of what it finds. */
export const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await work();
    } catch (error) {
      const isBusy = error instanceof Refusal && error.code === "store.busy";
      if (!isBusy || attempt === tries) throw error;
      await wait(100 * attempt);
    }
};
