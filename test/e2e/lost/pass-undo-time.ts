import type { Locator, Page } from "playwright-core";
import { undoTime } from "../../../web/unsent/undo-time.ts";

/** Lets the time pass in which a decision can be taken back; the page's clock must have been installed. */
export const passUndoTime = async (page: Page): Promise<void> => {
  await page.locator(".unsent-line").waitFor();
  await page.clock.fastForward(undoTime);
};

/** There once nothing waits to be sent any more. */
export const undoBarGone = (page: Page): Locator => page.locator("body:not(:has(.unsent-line))");
