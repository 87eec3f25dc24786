import type { Page } from "playwright-core";
import { inject } from "vitest";
import { shiftDates } from "./shift-dates.mjs";

const { clockUrl, ahead } = inject("dayCloud");
shiftDates(ahead);

/** The clock of a played day: of this process, of the cloud and of all pages that follow it. */
export type DayClock = {
  /** From now on a page's clock goes with the day's; it must not have been opened yet. */
  follow(page: Page): Promise<void>;
  /** Lets that much time pass for all, at once. */
  pass(ms: number): Promise<void>;
  /** Has the cloud do what a minute brings. */
  tick(): Promise<void>;
};

const ask = async (path: string): Promise<void> => {
  const { ok } = await fetch(`${clockUrl}${path}`);
  if (!ok) throw new Error(`${path} was not answered`);
};

/** Makes the clock; at first it shows what the cloud's does. */
export const makeDayClock = (): DayClock => {
  const pages = new Set<Page>();
  return {
    follow: async (page) => {
      await page.clock.install({ time: Date.now() });
      pages.add(page);
      page.on("close", () => pages.delete(page));
    },
    pass: async (ms) => {
      shiftDates(ms);
      await ask(`/ahead?ms=${ms}`);
      await Promise.all([...pages].map((page) => page.clock.fastForward(ms)));
    },
    tick: () => ask("/minute"),
  };
};
