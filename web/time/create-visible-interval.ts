import { onCleanup } from "solid-js";

/** Why it is time: the interval is over, or the page is seen again. */
type Why = "interval" | "seen";

/** Runs `work` every `interval` milliseconds while somebody can see the page, and as soon as it is seen again. */
export const createVisibleInterval = (work: (why: Why) => void, interval: number): void => {
  const run = (why: Why) => (): void => {
    if (document.visibilityState === "visible") work(why);
  };
  const seen = run("seen");
  const timer = setInterval(run("interval"), interval);
  document.addEventListener("visibilitychange", seen);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", seen);
  });
};
