import { onCleanup } from "solid-js";

/** Does something only while its screen is there: a late answer leads nobody out of what they are at meanwhile. */
export const whileHere = <Args extends unknown[]>(work: (...args: Args) => void): ((...args: Args) => void) => {
  let isHere = true;
  onCleanup(() => {
    isHere = false;
  });
  return (...args) => {
    if (isHere) work(...args);
  };
};
