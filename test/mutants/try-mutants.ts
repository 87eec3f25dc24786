import { copySources, type SourceCopy } from "./copy-sources.ts";
import type { Mutant } from "./mutant.ts";
import { type Outcome, runTests } from "./run-tests.ts";

/** What became of a mutant. */
export type Verdict = { mutant: Mutant; caught: boolean; by: string; seconds: number };

const fileOf = (test: string): string => `test/${test}.test.ts`;
const allTests = ["test/functions/", "test/shared/"];

/** The tests that concern a mutant decide; where they are content, all others get their chance. */
const tryOne = async (copy: SourceCopy, mutant: Mutant): Promise<Verdict> => {
  const start = performance.now();
  const outcome = await copy.with(mutant, async (): Promise<Outcome> => {
    const first = await runTests(copy.folder, mutant.tests.map(fileOf), { by: mutant.by });
    return "failed" in first ? first : runTests(copy.folder, allTests);
  });
  const seconds = (performance.now() - start) / 1000;
  return { mutant, caught: "failed" in outcome, by: "failed" in outcome ? outcome.failed : "", seconds };
};

/** How long the tests of all mutants together may run, in ms. */
const longestTogether = 900_000;

/** Tests that fail without any mutant would catch them all. */
const requireGreen = async (copy: SourceCopy, mutants: readonly Mutant[]): Promise<void> => {
  const files = [...new Set(mutants.flatMap(({ tests }) => tests))].map(fileOf);
  const outcome = await runTests(copy.folder, files, { longest: longestTogether });
  if ("failed" in outcome) throw new Error(`fails without a mutant: ${outcome.failed}`);
};

/** Tries each mutant in turn, two side by side in copies of their own. */
export const tryMutants = async (
  mutants: readonly Mutant[],
  tell: (verdict: Verdict) => void,
  lanes = 2,
): Promise<Verdict[]> => {
  const copies = await Promise.all(Array.from({ length: lanes }, copySources));
  const waiting = [...mutants];
  const verdicts: Verdict[] = [];
  const work = async (copy: SourceCopy): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const verdict = await tryOne(copy, mutant);
      verdicts.push(verdict);
      tell(verdict);
    }
  };
  try {
    if (copies[0]) await requireGreen(copies[0], mutants);
    await Promise.all(copies.map(work));
  } finally {
    await Promise.all(copies.map((copy) => copy.remove()));
  }
  return verdicts;
};
