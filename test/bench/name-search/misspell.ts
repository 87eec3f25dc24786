import type { Random } from "../../harness/random.ts";

/** One sound written two ways, as people at desks, in schools and on old papers write it. */
const spellings: readonly (readonly string[])[] = [
  ["u", "oe"],
  ["j", "dj"],
  ["c", "tj"],
  ["sy", "sj", "sh", "s"],
  ["kh", "ch", "h"],
  ["f", "p", "v"],
  ["z", "j", "dz"],
  ["gh", "g"],
  ["q", "k"],
  ["ae", "ai"],
  ["w", "u"],
  ["y", "i"],
  ["dd", "d"],
  ["mm", "m"],
  ["th", "t"],
  ["ah", "a"],
];

const places = (name: string): { at: number; from: string; to: string }[] =>
  spellings.flatMap((same) =>
    same.flatMap((from) =>
      [...name.matchAll(new RegExp(from, "g"))].flatMap(({ index: at }) =>
        same.filter((to) => to !== from).map((to) => ({ at, from, to })),
      ),
    ),
  );

/** A name with one or two of its sounds written another way; as it is where none can be. */
export const respelt = (name: string, random: Random): string => {
  let spelt = name.toLowerCase();
  for (let times = random.next() < 0.5 ? 1 : 2; times > 0; times -= 1) {
    const all = places(spelt);
    if (all.length === 0) return spelt;
    const { at, from, to } = random.pick(all);
    spelt = spelt.slice(0, at) + to + spelt.slice(at + from.length);
  }
  return spelt;
};

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** A name with one letter left out, put in, changed, or in the place of its neighbour. */
export const mistyped = (name: string, random: Random): string => {
  const at = 1 + Math.floor(random.next() * Math.max(1, name.length - 2));
  const [before, letter, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
  return random.pick([
    before + next + after,
    before + random.pick(letters) + letter + next + after,
    before + random.pick(letters) + next + after,
    before + next + letter + after,
  ]);
};
