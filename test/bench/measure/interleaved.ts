import { median } from "./median.ts";

/** One figure per round of each side, measured in turn, so that a busy machine troubles all sides alike. */
export type Rounds<Name extends string> = { raw: Record<Name, number[]>; medians: Record<Name, number> };

/** Measures each side once a round; every second round begins at the other end. */
export const interleaved = async <Name extends string>(
  sides: Record<Name, () => Promise<number>>,
  rounds: number,
): Promise<Rounds<Name>> => {
  const names = Object.keys(sides) as Name[];
  const raw = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed()) raw[name].push(await sides[name]());
  const medians = Object.fromEntries(names.map((name) => [name, median(raw[name])])) as Record<Name, number>;
  return { raw, medians };
};
