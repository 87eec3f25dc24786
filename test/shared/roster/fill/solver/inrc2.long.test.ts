import { describe, expect, type TestContext, test } from "vitest";
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
  const needInstance = ({ skip }: TestContext): void => {
    if (!isThere(instance)) skip(`${name} of INRC-II is not in ../shared/data/inrc2`);
  };
  describe(`the competition's instance ${name}`, () => {
    test(`its published roster costs ${soft}, as the competition's own validator says`, (context) => {
      needInstance(context);
      const [problem, cells] = [problemOf(instance), publishedOf(instance)];
      expect(sheetOf(tablesOf(problem), Uint16Array.from(cells.flat())).score).toEqual({ hard: 0, uncovered: 0, soft });
      expect(plainScore(problem, cells)).toEqual({ hard: 0, uncovered: 0, soft });
    });

    test(`the search finds one that costs ${found} at most in ${moves} moves; the bench lets it search for longer`, (context) => {
      needInstance(context);
      const { score } = search(problemOf(instance), { moves, random: randomFrom(1).next });
      expect(score).toMatchObject({ hard: 0, uncovered: 0 });
      expect(score.soft).toBeLessThanOrEqual(found);
    });
  });
}
