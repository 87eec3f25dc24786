import { LambdaFailure, type LambdaWorker } from "./lambda-worker.ts";

/** Gives each event a worker of its own, for as long as it takes. */
export type LambdaPool = {
  run(event: unknown): Promise<unknown>;
  /** Lets the present workers finish and takes fresh ones from now on. */
  renew(): void;
  close(): Promise<void>;
};

type Held = { worker: LambdaWorker; generation: number; idleSince: number };

const idleMs = 60_000;

/**
 * Warm workers of one function: created on demand up to `limit`, then events wait their turn.
 * On this machine threads share a few cores, so more of them would only be slower.
 */
export const createLambdaPool = (start: () => LambdaWorker, limit: number): LambdaPool => {
  let generation = 0;
  let idle: Held[] = [];
  const all = new Set<Held>();
  const waiting: ((held: Held) => void)[] = [];

  const fresh = (): Held => {
    const held = { worker: start(), generation, idleSince: 0 };
    all.add(held);
    return held;
  };
  const drop = (held: Held): void => {
    all.delete(held);
    void held.worker.close();
  };
  const take = (): Promise<Held> => {
    const warm = idle.pop();
    if (warm) return Promise.resolve(warm);
    if (all.size < limit) return Promise.resolve(fresh());
    return new Promise((done) => waiting.push(done));
  };
  const giveBack = (held: Held, broken: boolean): void => {
    const usable = !broken && held.generation === generation;
    if (!usable) drop(held);
    const next = waiting.shift();
    if (next) next(usable ? held : fresh());
    else if (usable) idle.push(Object.assign(held, { idleSince: Date.now() }));
  };
  // After a rush the memory comes back: the one used last stays warm.
  const sweep = setInterval(() => {
    const tired = idle.slice(0, -1).filter(({ idleSince }) => idleSince < Date.now() - idleMs);
    idle = idle.filter((held) => !tired.includes(held));
    for (const held of tired) drop(held);
  }, idleMs / 2);
  sweep.unref();

  return {
    run: async (event) => {
      const held = await take();
      try {
        const answer = await held.worker.run(event);
        giveBack(held, false);
        return answer;
      } catch (error) {
        giveBack(held, !(error instanceof LambdaFailure) || error.fatal);
        throw error;
      }
    },
    renew: () => {
      generation += 1;
      for (const held of idle) drop(held);
      idle = [];
    },
    close: async () => {
      clearInterval(sweep);
      await Promise.all([...all].map(({ worker }) => worker.close()));
      all.clear();
    },
  };
};
