/** What brings the items of one version to the next. It may be run again at any time: it may have stopped half-way. */
export type Step = {
  /** The version it brings the items to: one more than the step before. */
  to: number;
  run: () => Promise<void>;
};
