import type { Change } from "./change.ts";

/** More than a busy desk notes in a week, and a fifth of what a browser keeps. */
const most = 1_000;

/**
 * What others have left on this device beyond the newest thousand: it lies there no longer. No age is asked about: whoever
 * comes back after free days finds theirs, and a device's clock may be wrong by years.
 */
export const leftBeyond = (changes: readonly Change[], whose: string): readonly Change[] => {
  const others = changes.filter((one) => one.whose !== whose);
  return others.slice(0, Math.max(0, others.length - most));
};
