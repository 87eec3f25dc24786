/** What has to be ended, last begun first; one that fails does not keep the others. */
export type Closers = { add(close: () => unknown): void; close(): Promise<void> };

/** Makes an empty list of things to end. */
export const inReverse = (): Closers => {
  const begun: (() => unknown)[] = [];
  return {
    add: (close) => begun.push(close),
    close: async () => {
      for (let close = begun.pop(); close; close = begun.pop()) {
        try {
          await close();
        } catch {
          // It is going away in any case.
        }
      }
    },
  };
};
