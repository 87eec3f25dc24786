import type { Random } from "./random.ts";

/** A number around `mean`. */
export const normal = (random: Random, mean: number, sd: number): number =>
  mean + sd * Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** A length whose logarithm is normal, with this mean, and a deviation of `variation` of it. */
export const lognormal = (random: Random, mean: number, variation: number): number => {
  const sigma = Math.sqrt(Math.log(1 + variation ** 2));
  return Math.exp(normal(random, Math.log(mean) - sigma ** 2 / 2, sigma));
};
