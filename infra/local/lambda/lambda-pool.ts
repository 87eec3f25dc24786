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

/** The workers there are of one function: those at work, and the warm ones that rest until the next event. */
const createStaff = (start: () => LambdaWorker) => {
  let generation = 0;
  let idle: Held[] = [];
  const all = new Set<Held>();

  const fresh = (): Held => {
    const held = { worker: start(), generation, idleSince: 0 };
    all.add(held);
    return held;
  };
  const drop = (held: Held): void => {
    all.delete(held);
    void held.worker.close();
  };
  // After a rush the memory comes back: the one used last stays warm.
  const sweep = setInterval(() => {
    const tired = idle.slice(0, -1).filter(({ idleSince }) => idleSince < Date.now() - idleMs);
    idle = idle.filter((held) => !tired.includes(held));
    for (const held of tired) drop(held);
  }, idleMs / 2);
  sweep.unref();

  return {
    size: (): number => all.size,
    warm: (): Held | undefined => idle.pop(),
    fresh,
    drop,
    isPresent: (held: Held): boolean => held.generation === generation,
    rest: (held: Held): void => void idle.push(Object.assign(held, { idleSince: Date.now() })),
    renew: (): void => {
      generation += 1;
      for (const held of idle) drop(held);
      idle = [];
    },
    close: async (): Promise<void> => {
      clearInterval(sweep);
      await Promise.all([...all].map(({ worker }) => worker.close()));
      all.clear();
    },
  };
};

/**
 * Warm workers of one function: created on demand up to `limit`, then events wait their turn.
 * On this machine threads share a few cores, so more of them would only be slower.
 */
export const createLambdaPool = (start: () => LambdaWorker, limit: number): LambdaPool => {
  const staff = createStaff(start);
  const waiting: ((held: Held) => void)[] = [];

  const take = (): Promise<Held> => {
    const warm = staff.warm();
    if (warm) return Promise.resolve(warm);
    if (staff.size() < limit) return Promise.resolve(staff.fresh());
    return new Promise((done) => waiting.push(done));
  };
  const giveBack = (held: Held, broken: boolean): void => {
    const usable = !broken && staff.isPresent(held);
    if (!usable) staff.drop(held);
    const next = waiting.shift();
    if (next) next(usable ? held : staff.fresh());
    else if (usable) staff.rest(held);
  };

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
    renew: staff.renew,
    close: staff.close,
  };
};
