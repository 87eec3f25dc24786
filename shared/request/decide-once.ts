import { Refusal, type RefusalCode } from "../refusal/refusal.ts";
import type { Revision } from "./revision.ts";

type Wish<T> = {
  /** How often it was saved, as whoever wishes saw it. */
  seen: Revision;
  /** How often it is saved by now, and what is. */
  revision: Revision;
  before: T;
  /** Whether `before` says just what is wished. */
  isSaid: boolean;
  /** What is refused to whoever saw something else than there is. */
  changed: RefusalCode;
};

/**
 * What holds from now on of something that several write, where each says what they saw: of two at once the second is told of
 * the first, and a wish that arrives once more finds itself fulfilled and undoes nothing.
 * @param next decides what is to hold, and refuses what may not: to whoever saw it as it is, and to whoever did not
 */
export const decideOnce = <T>({ seen, revision, before, isSaid, changed }: Wish<T>, next: () => T): T => {
  if (isSaid && revision === seen + 1) return before;
  const decided = next();
  if (revision !== seen) throw new Refusal(changed);
  return decided;
};
