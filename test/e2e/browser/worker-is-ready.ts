import type { Page } from "playwright-core";
import { expect } from "vitest";

const isReady = `navigator.serviceWorker.ready.then(
  async ({ active }) => active.state === "activated" && navigator.serviceWorker.controller !== null)`;

/** Waits until the app is kept on the device: from then on it opens without a network. */
export const workerIsReady = async (page: Page): Promise<void> => {
  await expect.poll(() => page.evaluate<boolean>(isReady)).toBe(true);
};
