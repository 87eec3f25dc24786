import type { Locator, Page } from "playwright-core";

/**
 * Nobody answers a question before they can have read it: a press that comes sooner, where another just was, the app
 * takes for the second of a double one (`web/ui/ignore-second-tap.ts`).
 */
const reading = 400;

/** Answers a question that lies over the page by one of its buttons. */
export const answerQuestion = async (
  page: Page,
  name: string | RegExp,
  within: Page | Locator = page,
): Promise<void> => {
  const answer = within.getByRole("button", { name });
  await answer.waitFor();
  await page.waitForTimeout(reading);
  await answer.click();
};
