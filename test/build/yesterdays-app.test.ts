import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { appNames, apps } from "../../shared/api/apps.ts";
import { builtFiles, textOf } from "./built-files.ts";

/** What a worker that is there takes in: its list of files, which begins with the page at `/`. */
const listsThePage = /\[["'`]\/["'`],/;

test("a phone with yesterday's app finds the next one where it looks: /service-worker.js, which takes in the page at /", async () => {
  const files = await builtFiles("patient");
  const worker = files.get("service-worker.js");
  expect(worker && textOf(worker)).toMatch(listsThePage);
  expect(files.has("index.html")).toBe(true);
}, 60_000);

/** A phone that is handed a built worker, the pages of its address one after the other, and keeps what it takes in. */
const phone = (base: string, worker: string, pages: string[]) => {
  const kept = new Map<string, string>([[base, "yesterday"]]);
  const listeners = new Map<string, (event: { waitUntil: (work: Promise<unknown>) => void }) => void>();
  const cache = {
    match: async (file: string) => kept.get(file),
    addAll: async (files: string[]) => void files.map((file) => kept.set(file, "taken")),
    put: async (file: string, page: Response) => void kept.set(file, await page.text()),
  };
  const self = {
    location: { origin: "https://jumpa.example" },
    caches: { open: async () => cache },
    skipWaiting: async () => undefined,
    addEventListener: listeners.set.bind(listeners),
  };
  runInNewContext(worker, { self, fetch: async () => new Response(pages.shift()), URL, Error });
  const install = async (): Promise<string> => {
    let work: Promise<unknown> = Promise.resolve();
    listeners.get("install")?.({ waitUntil: (given) => (work = given) });
    return work.then(
      () => "installed",
      () => "failed",
    );
  };
  return { install, page: () => kept.get(base) };
};

test.each(appNames)(
  "a phone that comes in the middle of a deployment of %s keeps its page, and takes the new one when it comes again",
  async (app) => {
    const files = await builtFiles(app);
    const [worker, page] = [files.get("service-worker.js"), files.get("index.html")].map(
      (file) => file && textOf(file),
    );
    const next = page ?? "";
    const old = next.replace(/main-[^."]+/, "main-YESTERDAY");
    const { install, page: keptPage } = phone(apps[app], worker ?? "", [old, next]);
    expect([old === next, await install(), keptPage()]).toEqual([false, "failed", "yesterday"]);
    expect([await install(), keptPage()]).toEqual(["installed", next]);
  },
  60_000,
);
