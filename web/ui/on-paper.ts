import { onCleanup, onMount } from "solid-js";

/** How many of what is shown are printed on each paper: of two, the one that goes leaves it to the other. */
const shown = new Map<string, number>();
const count = (name: string, step: 1 | -1): number => {
  const now = (shown.get(name) ?? 0) + step;
  shown.set(name, now);
  return now;
};

/**
 * Says what paper the screen is printed on, for its stylesheet: an older browser can't ask a page what it holds. Said once
 * the screen is shown, and taken back only where it still is its own: the screen before goes after this one was made.
 */
export const onPaper = (name: string): void => {
  const { dataset } = document.body;
  onMount(() => {
    count(name, 1);
    dataset.paper = name;
  });
  onCleanup(() => {
    if (count(name, -1) === 0 && dataset.paper === name) delete dataset.paper;
  });
};
