import { onCleanup, onMount } from "solid-js";

/**
 * Says what paper the screen is printed on, for its stylesheet: an older browser can't ask a page what it holds. Said once
 * the screen is shown, and taken back only where it still is its own: the screen before goes after this one was made.
 */
export const onPaper = (name: string): void => {
  const { dataset } = document.body;
  onMount(() => {
    dataset.paper = name;
  });
  onCleanup(() => {
    if (dataset.paper === name) delete dataset.paper;
  });
};
