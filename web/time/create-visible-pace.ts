import { onCleanup } from "solid-js";

/**
 * Does `work` again and again while somebody can see the page, each time so many milliseconds after it was done as it says
 * then, and as soon as the page is seen again.
 */
export const createVisiblePace = (work: () => Promise<void>, pace: () => number): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turns = 0;
  const run = async (): Promise<void> => {
    turns += 1;
    const mine = turns;
    clearTimeout(timer);
    try {
      if (document.visibilityState === "visible") await work();
    } finally {
      if (mine === turns) wait();
    }
  };
  const wait = (): void => {
    timer = setTimeout(() => void run(), pace());
  };
  const seen = (): void => {
    if (document.visibilityState === "visible") void run();
  };
  wait();
  document.addEventListener("visibilitychange", seen);
  onCleanup(() => {
    turns += 1;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", seen);
  });
};
