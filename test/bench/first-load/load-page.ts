import type { Browser, Page } from "playwright-core";
import type { Network } from "./networks.ts";

/** Where a visit begins, and what must be there for it to count as usable. */
export type Screen = {
  path: string;
  usable: string;
  /** What the tab remembers of before. @default nothing */
  remembered?: Record<string, string>;
};

/** One visit: milliseconds until usable, and the bytes that came over the network until then, as they were sent. */
export type Load = {
  ms: number;
  /** All of them, headers and answers of the API too. */
  bytes: number;
  /** Of HTML, CSS and JS, without headers. */
  codeBytes: number;
};

const phone = { viewport: { width: 360, height: 740 }, locale: "id-ID", timezoneId: "Asia/Jakarta" };

/** As text, since it runs in the page. */
const remembering = (words: Screen["remembered"] = {}): string =>
  Object.entries(words)
    .map((entry) => `sessionStorage.setItem(${entry.map((word) => JSON.stringify(word)).join(", ")});`)
    .join("\n");

/** As text, since it runs in the page. */
const codeBytesSoFar = `[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
  .filter(({ entryType, name }) => entryType === "navigation" || /\\.(js|css)$/.test(name))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;

const usableAfter = async (page: Page, selector: string): Promise<number> => {
  await page.locator(selector).first().waitFor({ timeout: 300_000 });
  return page.evaluate(() => performance.now());
};

/** Opens a screen on a new device: nothing cached, a processor four times slower, the network as given. */
export const loadPage = async (browser: Browser, url: string, screen: Screen, network: Network): Promise<Load> => {
  const context = await browser.newContext({ ...phone, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await context.addInitScript({ content: remembering(screen.remembered) });
    const devtools = await context.newCDPSession(page);
    const bytesASecond = (network.kbps * 1000) / 8;
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: bytesASecond,
      uploadThroughput: bytesASecond,
    });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    let bytes = 0;
    devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(`${url}${screen.path}`, { waitUntil: "commit" });
    const ms = await usableAfter(page, screen.usable);
    return { ms, bytes, codeBytes: await page.evaluate<number>(codeBytesSoFar) };
  } finally {
    await context.close();
  }
};

/** As text, since it runs in the page. */
const workerTookOver = `(async () => {
  const { active } = await navigator.serviceWorker.ready;
  while (active?.state !== "activated" || !navigator.serviceWorker.controller)
    await new Promise((done) => setTimeout(done, 50));
})()`;

/** Opens a screen once, lets the service worker keep it, and opens it again with no network at all. */
export const loadAgainOffline = async (browser: Browser, url: string, { path, usable }: Screen): Promise<number> => {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await page.goto(`${url}${path}`);
    await page.locator(usable).first().waitFor();
    await page.evaluate(workerTookOver);
    await context.setOffline(true);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.reload({ waitUntil: "commit" });
    return await usableAfter(page, usable);
  } finally {
    await context.close();
  }
};
