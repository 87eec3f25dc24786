import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Mutant, mutated } from "./mutant.ts";

const root = resolve(import.meta.dirname, "../..");

/** Fails when the sources have moved on from under a mutant: even one that is not tried today has to fit. */
export const requireFit = (mutants: readonly Mutant[]): void => {
  for (const { edits } of mutants) for (const edit of edits) mutated(readFileSync(join(root, edit.file), "utf8"), edit);
};
