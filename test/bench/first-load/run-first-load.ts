import { interleaved } from "../measure/interleaved.ts";
import { printTable } from "../measure/print-table.ts";
import { keyAnswers } from "./key-answer.ts";
import { type Load, loadAgain, loadAgainOffline, loadPage, type Screen } from "./load-page.ts";
import { type Network, networks } from "./networks.ts";
import { staffSignIn } from "./staff-sign-in.ts";
import { createVisitLog, type Visits } from "./visit-log.ts";
import { withApp } from "./with-app.ts";

export type FirstLoad = Visits[];

/** The start page, and the first question of a booking opened at once from a link. */
const screens = {
  start: { path: "/", usable: 'a[href="/janji"]' },
  booking: { path: "/janji", usable: "main button" },
} as const satisfies Record<string, Screen>;

/** How long the app takes to become usable, in Chromium at a quarter of this machine's speed. */
export const runFirstLoad = (quick: boolean): Promise<FirstLoad> =>
  withApp(async (browser, url) => {
    const { side, visits } = createVisitLog();
    const cold = (screen: Screen, network: Network) => () => loadPage(browser, url, screen, network);
    const staff: Screen = { path: "/petugas/", usable: ".desk-session", kept: await staffSignIn(url, "loket.cikande") };
    const timed = (work: () => Promise<number>) => async (): Promise<Load> => ({
      ms: await work(),
      bytes: 0,
      codeBytes: 0,
    });
    const offline = timed(() => loadAgainOffline(browser, url, screens.start));
    const again = timed(() => loadAgain(browser, url, staff, networks.slow));
    const answer = (key: "palette" | "letter") => timed(async () => (await keyAnswers(browser, url, staff))[key]);
    const sides = {
      start: side(`start page, first visit, ${networks.slow.name}`, cold(screens.start, networks.slow)),
      booking: side(`booking, first visit, ${networks.slow.name}`, cold(screens.booking, networks.slow)),
      offline: side("start page, again, no network", offline),
      staff: side(`staff home, first visit, ${networks.slow.name}`, cold(staff, networks.slow)),
      staffAgain: side(`staff home, second visit, ${networks.slow.name}`, again),
      palette: side("staff: Ctrl+K until the palette is drawn", answer("palette")),
      letter: side("staff: a letter in the search of 120 people", answer("letter")),
    };
    const crawling = {
      start: side(`start page, first visit, ${networks.crawling.name}`, cold(screens.start, networks.crawling)),
      booking: side(`booking, first visit, ${networks.crawling.name}`, cold(screens.booking, networks.crawling)),
    };
    await interleaved(sides, quick ? 2 : 9);
    if (!quick) await interleaved(crawling, 9);
    const rows = visits();
    printTable(
      "The app until it is usable (Chromium throttled by CDP, processor at a quarter, HTTP/1.1 from this machine)",
      ["visit", "ms", "bytes", "HTML, CSS, JS", "visits"],
      rows.map(({ name, ms, bytes, codeBytes, raw }) => [name, Math.round(ms), bytes, codeBytes, raw.length]),
    );
    return rows;
  });
