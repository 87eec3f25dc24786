import { setTimeout as wait } from "node:timers/promises";
import { type AskAs, askApiThrough } from "../../demo/ask-api.ts";
import { daysSeeded } from "../../demo/districts.ts";
import { keepToTry } from "../../demo/keep-to-try.ts";
import { createContentNetwork } from "../http/content-network.ts";
import { createHttpApi } from "../http/http-api.ts";
import type { Invoke } from "../stand-in.ts";
import type { Assembly } from "../template/assembly.ts";
import { tryACall } from "../welcome-text.ts";

const everyMs = 30_000;

type Setting = {
  assembly: Assembly;
  invoke: Invoke;
  url: string;
  /** Adds what is missing to the table. */
  seed: () => Promise<void>;
  /** Whether a visit stands ready for whoever tries a call, and shifts are to change hands. */
  readyVisit: boolean;
  log: (line: string) => void;
};

/** Keeps the demonstration fresh while it runs: adds the days that come, and has at any hour what is to be tried. */
export const keepDemonstration = (setting: Setting): { close(): void } => {
  const { assembly, invoke, url, seed, readyVisit, log } = setting;
  const ending = new AbortController();
  const askAs: AskAs = (pool, claims) => {
    const authorize = async () => ({ ...claims, token_use: "id" });
    const api = createHttpApi({ api: assembly.api, invoke, authorize });
    // What it does next depends on what it reads, so nothing is kept for it.
    const carry = createContentNetwork({ network: { ...assembly.network, kept: [] }, origin: api.handle });
    return askApiThrough((request) => carry(request, "127.0.0.1"), pool);
  };
  let seeded = daysSeeded(Date.now());

  const tend = async (): Promise<string | undefined> => {
    const days = daysSeeded(Date.now());
    if (days !== seeded) await seed();
    seeded = days;
    return readyVisit ? tryACall(url, await keepToTry(askAs, Date.now())) : undefined;
  };
  const run = async (): Promise<void> => {
    for (let told: boolean | undefined; !ending.signal.aborted; ) {
      const [worked, line] = await tend().then(
        (done) => [true, done] as const,
        (error) => [false, `The demonstration is not up to date (${error.message}); tried again.`] as const,
      );
      if (worked !== told && line && !ending.signal.aborted) log(line);
      told = worked;
      await wait(everyMs, undefined, { signal: ending.signal, ref: false }).catch(() => {});
    }
  };
  void run();
  return { close: () => ending.abort() };
};
