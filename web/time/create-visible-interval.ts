import { onCleanup } from "solid-js";

/** Runs `work` every `interval` milliseconds while somebody can see the page, and as soon as it is seen again. */
export const createVisibleInterval = (work: () => void, interval: number): void => {
  const run = (): void => {
    if (document.visibilityState === "visible") work();
  };
  const timer = setInterval(run, interval);
  document.addEventListener("visibilitychange", run);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", run);
  });
};
