import type { Instant } from "../../../shared/time/instant.ts";

/** Who does what is due, of one kind. */
export type DueConsumer = {
  /** Does what is due to what `ref` names. Answers when it is due again; `undefined`: it is done. */
  readonly work: (ref: string) => Promise<Instant | undefined>;
  /**
   * What failed is tried again after 1, 2, 4 … minutes, and never later than after this many.
   * @default 60
   */
  readonly longestPauseMinutes?: number;
};
