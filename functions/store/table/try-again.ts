import { timeLeft } from "../../trigger/deadline.ts";
import { refuseFor } from "../../trigger/log-fault.ts";

/** How often the store is asked the same thing while it stays busy. */
export const mostTries = 8;

/**
 * How often something is read, decided and saved anew, by who else saves it at the same time: hardly anybody, where it is a
 * person's own; a few at one clinic; everybody who comes as a practice begins.
 */
const tries = { hardly: 6, few: 12, many: 24 } as const;
export type Rivals = keyof typeof tries;

/** One more request takes about so long: with less time left the answer would come too late. */
const oneRequestMs = 50;

/**
 * Waits a while before the try after `attempt`, longer each time and never as long as another who waits.
 * @throws Refusal `store.busy` when the call has no time for another try: what was asked may be asked again
 */
export const pauseAfter = async (attempt: number): Promise<void> => {
  const pause = Math.random() * 25 * 2 ** Math.min(attempt, 4);
  if (timeLeft() < pause + oneRequestMs) throw refuseFor("store.busy", { service: "store" });
  await new Promise((resolve) => setTimeout(resolve, pause));
};

/**
 * Reads, decides and saves until nobody else saved in between: whoever did, is seen by the next try. Each waits a while
 * before that, so that two who are at the same item don't meet again.
 * @param rivals who else saves it
 * @param once one try; `undefined` where somebody else saved first
 * @throws Refusal `store.busy` when others are always faster
 */
export const untilSaved = async <T>(
  rivals: Rivals,
  once: () => Promise<{ saved: T } | undefined>,
  pause = pauseAfter,
): Promise<T> => {
  for (let attempt = 0; attempt < tries[rivals]; attempt += 1) {
    if (attempt > 0) await pause(attempt - 1);
    const result = await once();
    if (result) return result.saved;
  }
  throw refuseFor("store.busy", { service: "store" });
};
