import { AsyncLocalStorage } from "node:async_hooks";

/** One call of a function, from its beginning to its answer. */
export type RequestContext = {
  readonly requestId: string;
  /** What called: e.g. `http`, `stream`, `create-challenge`. */
  readonly trigger: string;
  /** The route, without the ids of its path; only where there is one. */
  readonly routeKey?: string;
  /** Whole milliseconds until the answer must be ready. */
  readonly timeLeft: () => number;
};

const calls = new AsyncLocalStorage<RequestContext>();

/** Does `work` as part of a call: whatever it awaits finds the call again. */
export const inContext = <T>(call: RequestContext, work: () => Promise<T>): Promise<T> => calls.run(call, work);

/** The call that is being answered; `undefined` in a script or a test. */
export const requestContext = (): RequestContext | undefined => calls.getStore();
