import { createVisibleInterval } from "../time/create-visible-interval.ts";
import type { Load } from "./create-load.ts";

/**
 * While something may turn at any moment: with the answer's own way, news within ten seconds. Spread, so that the phones of
 * a morning don't ask all at once.
 */
const soon = (): number => 7_000 + Math.random() * 2_000;

/** Else every so many of them: never more often than once a minute. */
const slowly = 9;

/**
 * Asks for what others may change as soon as the screen is seen again, and slowly while `mayChange` and it is seen.
 * @param isLive whether it may turn at any moment: then it is asked for soon @default never
 */
export const keepFresh = (
  { reload }: Pick<Load<unknown>, "reload">,
  mayChange: () => boolean,
  isLive: () => boolean = () => false,
): void => {
  let passed = 0;
  createVisibleInterval((why) => {
    passed += 1;
    const isTime = isLive() || (mayChange() && passed % slowly === 0);
    if (why === "seen" || isTime) void reload("quietly");
  }, soon());
};
