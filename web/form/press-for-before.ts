import { onCleanup, onMount } from "solid-js";

/** For how long after it came a press is meant for what stood there before: as long as the second of two taps takes. */
const unseenMs = 500;
/** How far apart the end of one form and the beginning of the next are, where this follows that. */
const followsMs = 2_000;

/** When the last form went, in ms of the page's life. */
let lastGone = Number.NEGATIVE_INFINITY;

/**
 * Has a form take no press on its button that was meant for the form before it: this one has just come in its place, and
 * nobody has filled anything in. A key is meant, however soon it comes.
 */
export const createPressForBefore = (): ((form: HTMLFormElement) => void) => {
  let cameAt = 0;
  let isTouched = false;
  onMount(() => {
    cameAt = performance.now();
  });
  onCleanup(() => {
    lastGone = performance.now();
  });
  const isForBefore = ({ detail, timeStamp }: MouseEvent): boolean =>
    detail > 0 && !isTouched && timeStamp - cameAt < unseenMs && Math.abs(cameAt - lastGone) < followsMs;
  return (form) => {
    form.addEventListener("input", () => {
      isTouched = true;
    });
    form.addEventListener("click", (event) => {
      const isToSend = event.target instanceof Element && event.target.closest("[type=submit]") !== null;
      if (isToSend && isForBefore(event)) event.preventDefault();
    });
  };
};
