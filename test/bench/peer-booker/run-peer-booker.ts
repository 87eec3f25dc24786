import type { Browser } from "playwright-core";
import { loadPage, type Screen } from "../first-load/load-page.ts";
import { type Network, networks } from "../first-load/networks.ts";
import { createVisitLog, type Visits } from "../first-load/visit-log.ts";
import { withApp } from "../first-load/with-app.ts";
import { interleaved } from "../measure/interleaved.ts";
import { keptAs } from "../measure/kept-as.ts";
import { printTable } from "../measure/print-table.ts";
import { type BuiltPeer, buildPeer } from "./build-peer.ts";
import { installPeer } from "./install-peer.ts";
import { servePeer } from "./serve-peer.ts";

export type PeerBooker = { skipped: string } | { version: string; gzipScriptBytes: number; visits: Visits[] };

const answered = { service: "umum", clinicId: "3604-cikande", patientId: "siti", complaint: "" };

/** On both sides the first time that can be booked; ours is the screen of times, opened with all before it answered. */
const ours: Screen = {
  path: "/janji/waktu",
  usable: ".slots button:enabled",
  remembered: { "jumpa.own.draft.book-appointment": keptAs({ value: answered }) },
};
const theirs: Screen = { path: "/", usable: '[data-testid="time"]:enabled' };

const measure = async (browser: Browser, urls: { ours: string; theirs: string }, quick: boolean): Promise<Visits[]> => {
  const { side, visits } = createVisitLog();
  const both = (network: Network) => ({
    ours: side(`Jumpa, ${network.name}`, () => loadPage(browser, urls.ours, ours, network)),
    theirs: side(`Booker, ${network.name}`, () => loadPage(browser, urls.theirs, theirs, network)),
  });
  await interleaved(both(networks.slow), quick ? 2 : 9);
  // The Booker takes more than a minute there: three visits show the size of it.
  if (!quick) await interleaved(both(networks.crawling), 3);
  return visits();
};

const show = (version: string, { gzipScriptBytes }: BuiltPeer, visits: Visits[]): void => {
  const base = (name: string): Visits | undefined => visits.find((one) => one.name === name.replace(/^\w+/, "Jumpa"));
  const times = (value: number, of: number | undefined): string => `${(value / (of ?? Number.NaN)).toFixed(1)} ×`;
  printTable(
    `First visit until the first bookable time is there, beside the Booker of @calcom/atoms ${version}` +
      ` (${Math.round(gzipScriptBytes / 1000)} KB of JS gz), both served alike`,
    ["visit", "ms", "×", "bytes", "×", "HTML, CSS, JS", "visits"],
    visits.map(({ name, ms, bytes, codeBytes, raw }) => [
      name,
      Math.round(ms),
      times(ms, base(name)?.ms),
      bytes,
      times(bytes, base(name)?.bytes),
      codeBytes,
      raw.length,
    ]),
  );
};

/** The way to a bookable time on a new device, ours and that of Cal.com's booking page for other people's sites. */
export const runPeerBooker = async (quick: boolean): Promise<PeerBooker> => {
  const peer = await installPeer();
  if ("skipped" in peer) {
    console.log(`\nThe comparison with @calcom/atoms was skipped: ${peer.skipped}`);
    return peer;
  }
  const built = await buildPeer(peer.folder);
  const served = await servePeer(built);
  try {
    const visits = await withApp((browser, url) => measure(browser, { ours: url, theirs: served.url }, quick));
    show(peer.version, built, visits);
    return { version: peer.version, gzipScriptBytes: built.gzipScriptBytes, visits };
  } finally {
    await served.close();
  }
};
