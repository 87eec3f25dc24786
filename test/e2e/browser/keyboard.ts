import type { Page } from "playwright-core";
import { expect } from "vitest";
import { heading } from "../booking/booking-steps.ts";

const focused = (page: Page): Promise<string> => page.evaluate<string>("document.activeElement?.innerText ?? ''");

/** Presses Tab until what has the focus says `words`, then Enter. */
export const tabTo = async (page: Page, words: RegExp): Promise<void> => {
  const most = 60;
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (words.test(await focused(page))) return page.keyboard.press("Enter");
  }
  throw new Error(`No Tab leads to ${words}`);
};

/** Waits for a screen and expects a screen reader to start at its heading. */
export const expectFocusOn = async (page: Page, title: string | RegExp): Promise<void> => {
  await heading(page, title).waitFor();
  await expect.poll(() => focused(page)).toMatch(title);
};
