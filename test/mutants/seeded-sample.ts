import { randomFrom } from "../harness/random.ts";

/** `count` of the values, picked by a seed. */
export const seededSample = <T>(values: readonly T[], count: number, seed: number): T[] => {
  const random = randomFrom(seed, "sample");
  return values
    .map((value) => ({ value, rank: random.next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ value }) => value);
};
