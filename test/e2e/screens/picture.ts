import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const folder = "docs/screens";

/**
 * Keeps a picture of the screen where there is none yet, or all anew with JUMPA_SCREENS=1: dates and codes differ from
 * run to run, and a run of the tests should change no file.
 */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  const file = join(folder, `${name}.webp`);
  if (existsSync(file) && process.env.JUMPA_SCREENS !== "1") return;
  mkdirSync(folder, { recursive: true });
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send("Page.captureScreenshot", { format: "webp", quality: 60 });
  await browser.detach();
  writeFileSync(file, Buffer.from(data, "base64"));
};
