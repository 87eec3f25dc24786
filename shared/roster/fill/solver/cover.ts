import type { Score } from "./score.ts";
import type { Tables } from "./tables.ts";

/** Keeps up in `score` what is open, or costs, of those who are there for each need of each day; nobody is at first. */
export const makeCover = ({ days, needs, lists }: Tables, score: Score) => {
  /** Day × needs + need. */
  const present = new Int16Array(days * needs.length);

  /** Adds (`sign` 1) or takes away (−1) what those present for a need of a day leave open and cost. */
  const weigh = (day: number, index: number, sign: number): void => {
    const need = needs[index];
    if (!need) return;
    const count = present[day * needs.length + index] ?? 0;
    const open = (need.least[day] ?? 0) - count;
    const beyond = count - (need.wished[day] ?? 0);
    if (open > 0) score.uncovered += sign * open;
    if (beyond < 0) score.soft -= sign * need.weight * beyond;
    else score.soft += sign * need.surplus * beyond;
  };
  for (let day = 0; day < days; day++) needs.forEach((_, index) => void weigh(day, index, 1));

  /** One more (`by` 1) or one less (−1) on a day for the needs of a list. */
  return (day: number, list: number, by: number): void => {
    for (const index of lists[list] ?? []) {
      const place = day * needs.length + index;
      weigh(day, index, -1);
      present[place] = (present[place] ?? 0) + by;
      weigh(day, index, 1);
    }
  };
};
