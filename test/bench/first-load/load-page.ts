import type { Browser, CDPSession, Page } from "playwright-core";
import type { Network } from "./networks.ts";

/** Where a visit begins, and what must be there for it to count as usable. */
export type Screen = {
  path: string;
  usable: string;
  /** What the tab remembers of before. @default nothing */
  remembered?: Record<string, string>;
  /** What the device remembers of before, such as who is signed in. @default nothing */
  kept?: Record<string, string>;
};

/** One visit: milliseconds until usable, and the bytes that came over the network until then, as they were sent. */
export type Load = {
  ms: number;
  /** All of them, headers and answers of the API too. */
  bytes: number;
  /** Of HTML, CSS and JS, without headers. */
  codeBytes: number;
};

/** The device that visits. */
export const visitPhone = { viewport: { width: 360, height: 740 }, locale: "id-ID", timezoneId: "Asia/Jakarta" };

const writing = (storage: string, words: Record<string, string> = {}): string[] =>
  Object.entries(words).map(
    ([name, value]) => `${storage}.setItem(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );

/** What a screen finds remembered, and who notes when it is usable; as text, since it runs in the page before all else. */
export const remembering = ({ usable, remembered, kept }: Screen): { content: string } => ({
  content: [noting(usable), ...writing("sessionStorage", remembered), ...writing("localStorage", kept)].join("\n"),
});

/**
 * As text, since it runs in the page: notes when what is usable has been drawn. Asked from outside, twice a second at
 * last, it was up to 0.4 s later by chance.
 */
const noting = (selector: string): string => `{
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (window.usableAt = performance.now());
  const watch = new MutationObserver(() => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    watch.disconnect();
    requestAnimationFrame(() => port2.postMessage(""));
  });
  watch.observe(document, { subtree: true, childList: true });
}`;

/** As text, since it runs in the page. */
const codeBytesSoFar = `[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
  .filter(({ entryType, name }) => entryType === "navigation" || /\\.(js|css)$/.test(name))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;

const usableAfter = async (page: Page, selector: string): Promise<number> => {
  await page.locator(selector).first().waitFor({ timeout: 300_000 });
  await page.waitForFunction("window.usableAt");
  return page.evaluate<number>("window.usableAt");
};

/** Gives a page this network, and a processor four times slower. */
const slowedDown = async (page: Page, network: Network): Promise<CDPSession> => {
  const devtools = await page.context().newCDPSession(page);
  const bytesASecond = (network.kbps * 1000) / 8;
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return devtools;
};

/** Opens a screen on a new device: nothing cached, a processor four times slower, the network as given. */
export const loadPage = async (browser: Browser, url: string, screen: Screen, network: Network): Promise<Load> => {
  const context = await browser.newContext({ ...visitPhone, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await context.addInitScript(remembering(screen));
    const devtools = await slowedDown(page, network);
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

/** A device that has opened a screen before, and keeps the app. */
const visitedBefore = async (browser: Browser, url: string, screen: Screen): Promise<Page> => {
  const context = await browser.newContext(visitPhone);
  await context.addInitScript(remembering(screen));
  const page = await context.newPage();
  await page.goto(`${url}${screen.path}`);
  await page.locator(screen.usable).first().waitFor();
  await page.evaluate(workerTookOver);
  return page;
};

/** Opens a screen once, lets the service worker keep it, and opens it again with no network at all. */
export const loadAgainOffline = async (browser: Browser, url: string, screen: Screen): Promise<number> => {
  const page = await visitedBefore(browser, url, screen);
  try {
    await page.context().setOffline(true);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.reload({ waitUntil: "commit" });
    return await usableAfter(page, screen.usable);
  } finally {
    await page.context().close();
  }
};

/** The second visit of a device, on a network as given. */
export const loadAgain = async (browser: Browser, url: string, screen: Screen, network: Network): Promise<number> => {
  const page = await visitedBefore(browser, url, screen);
  try {
    await slowedDown(page, network);
    await page.goto(`${url}${screen.path}`, { waitUntil: "commit" });
    return await usableAfter(page, screen.usable);
  } finally {
    await page.context().close();
  }
};
