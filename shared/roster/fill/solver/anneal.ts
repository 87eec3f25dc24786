import type { Effort } from "./effort.ts";
import { type Moves, propose } from "./moves.ts";
import { compareScores, type Score } from "./score.ts";
import type { Sheet } from "./sheet.ts";

/** A figure on its way from the first move to the last, by the same share each time. */
type Course = { first: number; last: number };

/**
 * How bold a search is: a change for the worse by this much is taken about every third time, where a wish counts about ten;
 * and how much worse it is when a rule is broken or a place left open.
 */
export type Heat = Course & { broken: Course; open: Course };

/** A roster with its score. */
type Scored = { cells: Uint16Array; score: Score };

const after = ({ first, last }: Course, share: number): number =>
  first === last ? first : first * (last / first) ** share;

/** Simulated annealing: takes what is worse with a chance that shrinks, and keeps the best of all it has seen. */
export const annealed = (sheet: Sheet, moves: Moves, { moves: count, random }: Effort, heat: Heat): Scored => {
  const { score, cells } = sheet;
  const best = { cells: cells.slice(), score: { ...score } };
  const now = { ...score };
  for (let move = 0; move < count; move++) {
    const share = move / count;
    propose(moves, sheet, random);
    sheet.reckon();
    const worse =
      (score.hard - now.hard) * after(heat.broken, share) +
      (score.uncovered - now.uncovered) * after(heat.open, share) +
      (score.soft - now.soft);
    if (worse > 0 && random() >= Math.exp(-worse / after(heat, share))) {
      sheet.undo();
      continue;
    }
    sheet.keep();
    now.hard = score.hard;
    now.uncovered = score.uncovered;
    now.soft = score.soft;
    if (compareScores(score, best.score) < 0) {
      best.cells.set(cells);
      best.score = { ...score };
    }
  }
  return best;
};
