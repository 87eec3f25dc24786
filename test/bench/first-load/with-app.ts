import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startLocalCloud } from "../../../infra/local/start-local-cloud.ts";
import { launchChromium } from "../../harness/launch-chromium.ts";

/** Starts the product as built, and a browser to visit it with; both are gone afterwards. */
export const withApp = async <Result>(visit: (browser: Browser, url: string) => Promise<Result>): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), "jumpa-first-load-"));
  const cloud = await startLocalCloud({ port: 0, dataFolder: join(folder, "data"), video: false });
  const browser = await launchChromium();
  try {
    return await visit(browser, cloud.url);
  } finally {
    await browser.close();
    await cloud.close();
    await rm(folder, { recursive: true, force: true });
  }
};
