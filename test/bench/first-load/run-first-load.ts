import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { startLocalCloud } from "../../../infra/local/start-local-cloud.ts";
import { interleaved } from "../measure/interleaved.ts";
import { median } from "../measure/median.ts";
import { printTable } from "../measure/print-table.ts";
import { type Load, loadAgainOffline, loadPage, type Screen } from "./load-page.ts";
import { type Network, networks } from "./networks.ts";

export type FirstLoad = { name: string; ms: number; bytes: number; raw: Load[] }[];

/** The start page, and the first question of a booking opened at once from a link. */
const screens = {
  start: { path: "/", usable: 'a[href="/janji"]' },
  booking: { path: "/janji", usable: "main button >> nth=0" },
} as const satisfies Record<string, Screen>;

const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

const row = (name: string, raw: Load[]) => ({
  name,
  ms: median(raw.map(({ ms }) => ms)),
  bytes: median(raw.map(({ bytes }) => bytes)),
  raw,
});

/** How long the app takes to become usable, in Chromium at a quarter of this machine's speed. */
export const runFirstLoad = async (quick: boolean): Promise<FirstLoad> => {
  const folder = await mkdtemp(join(tmpdir(), "jumpa-first-load-"));
  const cloud = await startLocalCloud({ port: 0, dataFolder: join(folder, "data"), video: false });
  const executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args });
  try {
    const loads: Record<string, Load[]> = {};
    const side = (name: string, load: () => Promise<Load>) => async (): Promise<number> => {
      const one = await load();
      loads[name] = [...(loads[name] ?? []), one];
      return one.ms;
    };
    const cold = (screen: Screen, network: Network) => () => loadPage(browser, cloud.url, screen, network);
    const offline = async (): Promise<Load> => ({
      ms: await loadAgainOffline(browser, cloud.url, screens.start),
      bytes: 0,
    });
    const sides = {
      start: side(`start page, first visit, ${networks.slow.name}`, cold(screens.start, networks.slow)),
      booking: side(`booking, first visit, ${networks.slow.name}`, cold(screens.booking, networks.slow)),
      offline: side("start page, again, no network", offline),
    };
    const crawling = {
      start: side(`start page, first visit, ${networks.crawling.name}`, cold(screens.start, networks.crawling)),
      booking: side(`booking, first visit, ${networks.crawling.name}`, cold(screens.booking, networks.crawling)),
    };
    await interleaved(sides, quick ? 2 : 9);
    if (!quick) await interleaved(crawling, 9);
    const rows = Object.entries(loads).map(([name, raw]) => row(name, raw));
    printTable(
      "The app until it is usable (Chromium throttled by CDP, processor at a quarter, HTTP/1.1 from this machine)",
      ["visit", "ms", "bytes", "visits"],
      rows.map(({ name, ms, bytes, raw }) => [name, Math.round(ms), bytes, raw.length]),
    );
    return rows;
  } finally {
    await browser.close();
    await cloud.close();
    await rm(folder, { recursive: true, force: true });
  }
};
