import type { Charge } from "../capacity/charge.ts";

/** What AWS lets one partition key take in a second. */
const awsLimits = { write: 1000, read: 3000 };

export type PartitionLimits = {
  /** Takes the units of a request from the buckets of its partition keys, or refuses and takes nothing. */
  take(charges: readonly Charge[]): boolean;
};

type Level = { write: number; read: number; at: number };

/** A token bucket for each partition key that fills within a second; `nowMs` is any clock that goes forward. */
export const partitionLimits = (
  perSecond = awsLimits,
  nowMs: () => number = () => performance.now(),
): PartitionLimits => {
  const levels = new Map<string, Level>();
  const levelNow = (partition: string, at: number): Level => {
    const { write, read, at: before } = levels.get(partition) ?? { ...perSecond, at };
    const seconds = (at - before) / 1000;
    return {
      write: Math.min(perSecond.write, write + perSecond.write * seconds),
      read: Math.min(perSecond.read, read + perSecond.read * seconds),
      at,
    };
  };
  return {
    take: (charges) => {
      const at = nowMs();
      const after = new Map<string, Level>();
      for (const { partition, write, read } of charges) {
        const level = after.get(partition) ?? levelNow(partition, at);
        after.set(partition, { ...level, write: level.write - write, read: level.read - read });
      }
      const enough = [...after.values()].every((level) => level.write >= 0 && level.read >= 0);
      if (enough) for (const [partition, level] of after) levels.set(partition, level);
      return enough;
    },
  };
};
