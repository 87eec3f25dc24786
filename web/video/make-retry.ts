/** Milliseconds to wait after the nth failure in a row: 1, 2, 4, 8, then every 10 seconds. */
export const retryDelay = (failures: number): number => Math.min(10_000, 1_000 * 2 ** (failures - 1));

/** Trying again and again, which can be hurried when the network is back, and stopped. */
export type Retry = {
  /** Resolves when `attempt` succeeded or `stop` was called; rejects with the first final error. */
  run: () => Promise<void>;
  hurry: () => void;
  stop: () => void;
};

/** Makes a retry of `attempt` that gives up only on a final error. */
export const makeRetry = (deps: {
  attempt: () => Promise<void>;
  isFinal: (error: unknown) => boolean;
  onFailure: (failures: number, error: unknown) => void;
}): Retry => {
  let stopped = false;
  let wake = (): void => undefined;
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    for (let failures = 1; !stopped; failures += 1) {
      try {
        return await deps.attempt();
      } catch (error) {
        if (deps.isFinal(error)) throw error;
        deps.onFailure(failures, error);
        if (!stopped) await pause(retryDelay(failures));
      }
    }
  };
  return {
    run,
    hurry: () => wake(),
    stop: () => {
      stopped = true;
      wake();
    },
  };
};
