import type { Touches } from "../../../shared/api/nouns.ts";
import type { Instant } from "../../../shared/time/instant.ts";

/** Who does what is due, of one kind; it says of itself all that others have to know. */
export type DueConsumer = {
  /** The kind of due items it does: the word they are stored under, which is its name too unless it had another once. */
  readonly kind: string;
  /** What it does to the table: the clock's function is granted no more. */
  readonly touches: Touches;
  /** Does what is due to what `ref` names. Answers when it is due again; `undefined`: it is done. */
  readonly work: (ref: string) => Promise<Instant | undefined>;
  /**
   * What failed is tried again after 1, 2, 4 … minutes, and never later than after this many.
   * @default 60
   */
  readonly longestPauseMinutes?: number;
};
