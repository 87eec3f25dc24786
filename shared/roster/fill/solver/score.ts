/** What a roster breaks, leaves open and costs. */
export type Score = { hard: number; uncovered: number; soft: number };

/** Negative where `a` is the better: first what is broken counts, then what is open, then the rest. */
export const compareScores = (a: Score, b: Score): number =>
  a.hard - b.hard || a.uncovered - b.uncovered || a.soft - b.soft;
