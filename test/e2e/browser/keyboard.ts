import type { Page } from "playwright-core";
import { expect } from "vitest";
import { heading } from "../booking/booking-steps.ts";

/** What the focus is on, as it says so itself: its text or, of a field, its label. */
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "(document.activeElement?.labels?.[0] ?? document.activeElement)?.innerText ?? document.activeElement?.innerText ?? ''",
  );

/** Past a line of a whole day. */
const most = 250;

/** Presses Tab until what has the focus says `words`. */
const moveTo = async (page: Page, words: RegExp): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (words.test(await focused(page))) return;
  }
  throw new Error(`No Tab leads to ${words}`);
};

/** Presses Tab until what has the focus says `words`, then Enter. */
export const tabTo = async (page: Page, words: RegExp): Promise<void> => {
  await moveTo(page, words);
  await page.keyboard.press("Enter");
};

/** Presses Tab until the field with this label has the focus, and types into it. */
export const typeInto = async (page: Page, label: RegExp, text: string): Promise<void> => {
  await moveTo(page, label);
  await page.keyboard.type(text);
};

/** Waits for a screen and expects a screen reader to start at its heading. */
export const expectFocusOn = async (page: Page, title: string | RegExp): Promise<void> => {
  await heading(page, title).waitFor();
  await expect.poll(() => focused(page)).toMatch(title);
};
