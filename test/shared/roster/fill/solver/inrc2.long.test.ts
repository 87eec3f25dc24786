import { describe, expect, test } from "vitest";
import { search } from "../../../../../shared/roster/fill/solver/search.ts";
import { sheetOf } from "../../../../../shared/roster/fill/solver/sheet.ts";
import { tablesOf } from "../../../../../shared/roster/fill/solver/tables.ts";
import { randomFrom } from "../../../../harness/random.ts";
import { isThere, n005w4, n012w8, problemOf, publishedOf } from "./inrc2.ts";
import { plainScore } from "./plain-score.ts";

const published = [
  { instance: n005w4, soft: 1695, moves: 100_000, found: 1800 },
  { instance: n012w8, soft: 3295, moves: 100_000, found: 4000 },
];

for (const { instance, soft, moves, found } of published) {
  const { name } = instance;
  if (!isThere(instance)) console.log(`skipped: ${name} of INRC-II is not in ../shared/data/inrc2`);
  describe.skipIf(!isThere(instance))(`the competition's instance ${name}`, () => {
    test(`its published roster costs ${soft}, as the competition's own validator says`, () => {
      const [problem, cells] = [problemOf(instance), publishedOf(instance)];
      expect(sheetOf(tablesOf(problem), Uint16Array.from(cells.flat())).score).toEqual({ hard: 0, uncovered: 0, soft });
      expect(plainScore(problem, cells)).toEqual({ hard: 0, uncovered: 0, soft });
    });

    test(`the search finds one that costs ${found} at most in ${moves} moves; the bench lets it search for longer`, () => {
      const { score } = search(problemOf(instance), { moves, random: randomFrom(1).next });
      expect(score).toMatchObject({ hard: 0, uncovered: 0 });
      expect(score.soft).toBeLessThanOrEqual(found);
    });
  });
}
