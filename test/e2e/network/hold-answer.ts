import type { Page } from "playwright-core";

/** Holds the answer of what a page sends to addresses that end so, until it is let go; what was asked is done meanwhile. */
export const holdAnswer = async (page: Page, ending: string) => {
  const sent: string[] = [];
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**${ending}`, async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    sent.push((await route.request().headerValue("idempotency-key")) ?? "");
    const response = await route.fetch();
    await gate;
    await route.fulfill({ response });
  });
  return { sent, letGo };
};
