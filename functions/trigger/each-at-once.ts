/** Does `work` for each of `all`, at most `count` at a time, in order of beginning; `work` sees to its own faults. */
export const eachAtOnce = async <T>(
  all: Iterable<T>,
  count: number,
  work: (one: T) => Promise<void>,
): Promise<void> => {
  const waiting = all[Symbol.iterator]();
  const next = async (): Promise<void> => {
    for (let one = waiting.next(); !one.done; one = waiting.next()) await work(one.value);
  };
  await Promise.all(Array.from({ length: count }, next));
};
