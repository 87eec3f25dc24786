import { AsyncLocalStorage } from "node:async_hooks";
import { requestContext } from "./request-context.ts";

/** The answer has to be ready, and the work is not done: whether it will be is unknown to whoever waits. */
export class DeadlinePassed extends Error {
  override name = "DeadlinePassed";
}

const shorter = new AsyncLocalStorage<() => number>();

/** Milliseconds that the call may still work before its answer must be ready; without end in a script or a test. */
export const timeLeft = (): number =>
  Math.min(
    requestContext()?.timeLeft() ?? Number.POSITIVE_INFINITY,
    shorter.getStore()?.() ?? Number.POSITIVE_INFINITY,
  );

/** Does `work` with `ms` of the call's time at most: `timeLeft` and `deadlineSignal` say so to whatever it waits for. */
export const withinMs = <T>(ms: number, work: () => Promise<T>): Promise<T> => {
  const ends = performance.now() + Math.min(ms, timeLeft());
  return shorter.run(() => Math.max(0, Math.floor(ends - performance.now())), work);
};

/** Whoever waits for another service is told this much sooner, and can still say what became of it. */
const soonerMs = 200;

/** Milliseconds that a request to another service may take before the call's own time is up; none left: zero. */
export const timeToAsk = (): number => Math.max(0, timeLeft() - soonerMs);

/** A signal that ends a request to another service before the call's own time is up. */
export const deadlineSignal = (): AbortSignal => {
  const left = timeToAsk();
  return Number.isFinite(left) ? AbortSignal.timeout(Math.floor(left)) : new AbortController().signal;
};

/**
 * Waits for `work`, but not longer than the call may.
 * @throws DeadlinePassed when the time is up
 */
export const withinDeadline = async <T>(work: Promise<T>): Promise<T> => {
  const left = timeLeft();
  if (!Number.isFinite(left)) return work;
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlinePassed()), left);
  });
  try {
    return await Promise.race([work, passed]);
  } finally {
    clearTimeout(timer);
  }
};
