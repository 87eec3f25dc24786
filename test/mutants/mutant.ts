/** One small wrong in one place; `from` must be there exactly once. */
export type Edit = { file: string; from: string; to: string };

/** A named wrong that the tests must notice. */
export type Mutant = {
  /** What the product does wrongly with it. */
  name: string;
  edits: readonly Edit[];
  /** The test files that concern it, from `test/` and without `.test.ts`. */
  tests: readonly string[];
  /** Which of their tests are to notice it, as a part of their names. @default any of them */
  by?: string;
};

/** The text with the edit in it; an edit that no longer fits its file is a fault of the list, not a mutant. */
export const mutated = (text: string, { file, from, to }: Edit): string => {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
  return parts.join(to);
};
