/** What brings the items of one version to the next. It may be run again at any time: it may have stopped half-way. */
export type Step = {
  /** The version it brings the items to: one more than the step before. */
  to: number;
  run: () => Promise<void>;
};

/**
 * Every step there has been since version 1, which is what a table holds that says nothing of a version. A step lies in a
 * file of its own, named after its version and what it does (`docs/decisions/stored-data-versions.md`).
 */
export const steps: readonly Step[] = [];
