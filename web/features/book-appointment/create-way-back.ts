import { onMount } from "solid-js";
import { kept } from "../../offline/kept.ts";

const stored = kept<number>("own.booking-depth", Number.isInteger, "tab");

/** How many pages lie behind this one, as the router counts them. */
const depthNow = (): number | undefined => {
  const depth: unknown = Object(history.state)._depth;
  return typeof depth === "number" ? depth : undefined;
};

/** Longer than a browser takes to go back; one that can't goes on from where it is. */
const patience = 400;

/**
 * Remembers where a booking began. `leave` goes back there before it goes on, so that nobody who presses Back after
 * a booking meets its empty questions.
 */
export const createWayBack = (isBeginning: boolean): ((leave: () => void) => void) => {
  onMount(() => {
    const now = depthNow();
    const begun = stored.read();
    if (now !== undefined && (isBeginning || begun === undefined || begun > now)) stored.write(now);
  });
  return (leave) => {
    const steps = (depthNow() ?? 0) - (stored.read() ?? 0);
    stored.drop();
    if (steps <= 0) return leave();
    let isBack = false;
    const goOn = (): void => {
      if (isBack) return;
      isBack = true;
      removeEventListener("popstate", goOn);
      leave();
    };
    addEventListener("popstate", goOn);
    setTimeout(goOn, patience);
    history.go(-steps);
  };
};
