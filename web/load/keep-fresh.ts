import { minute } from "../../shared/time/instant.ts";
import { createVisibleInterval } from "../time/create-visible-interval.ts";
import type { Load } from "./create-load.ts";

/** Never more often than once a minute, and spread, so that the phones of a morning don't ask all at once. */
const interval = (): number => minute * (1 + Math.random() / 2);

/** Asks for what others may change as soon as the screen is seen again, and slowly while `mayChange` and it is seen. */
export const keepFresh = ({ reload }: Pick<Load<unknown>, "reload">, mayChange: () => boolean): void =>
  createVisibleInterval((why) => {
    if (why === "seen" || mayChange()) void reload("quietly");
  }, interval());
