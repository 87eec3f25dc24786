import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Mutant, mutated } from "./mutant.ts";

const root = resolve(import.meta.dirname, "../..");

const requireTest = (name: string): void => {
  // A test that isn't there fails, and its mutant would pass for caught.
  if (!existsSync(join(root, `test/${name}.test.ts`))) throw new Error(`There is no test/${name}.test.ts`);
};

/** Fails when sources or tests have moved on from under a mutant: even one that is not tried today has to fit. */
export const requireFit = (mutants: readonly Mutant[]): void => {
  for (const { edits, tests } of mutants) {
    for (const edit of edits) mutated(readFileSync(join(root, edit.file), "utf8"), edit);
    for (const test of tests) requireTest(test);
  }
};
