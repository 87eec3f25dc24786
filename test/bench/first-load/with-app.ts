import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { startLocalCloud } from "../../../infra/local/start-local-cloud.ts";

const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** Starts the product as built, and a browser to visit it with; both are gone afterwards. */
export const withApp = async <Result>(visit: (browser: Browser, url: string) => Promise<Result>): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), "jumpa-first-load-"));
  const cloud = await startLocalCloud({ port: 0, dataFolder: join(folder, "data"), video: false });
  const executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await visit(browser, cloud.url);
  } finally {
    await browser.close();
    await cloud.close();
    await rm(folder, { recursive: true, force: true });
  }
};
