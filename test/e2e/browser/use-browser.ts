import { mkdirSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, onTestFinished } from "vitest";
import { fakeDevices, launchChromium, usualChromium, wholeChromium } from "../../harness/launch-chromium.ts";
import { product } from "../cloud/product.ts";
import type { Tokens } from "../people/sign-in.ts";
import { storedSignIn } from "../people/stored-sign-in.ts";

/** A phone as most villagers have it, and a clinic's desk. */
export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };

type Visit = {
  /** @default phone */
  size?: { width: number; height: number };
  /** Who is signed in already. @default nobody */
  tokens?: Tokens | undefined;
  /** Where the product is reached. @default its own address */
  baseURL?: string;
};

/** A lost request is part of what is tried here; LiveKit's client speaks of a leaving, and of a room that closes. */
const expected = ["Failed to load resource", "Tried to add a track for a participant", "Unknown DataChannel error on"];
const isFault = (text: string): boolean => !expected.some((words) => text.startsWith(words));

const faultsOf = (context: BrowserContext): string[] => {
  const faults: string[] = [];
  context.on("weberror", (fault) => faults.push(String(fault.error())));
  context.on("console", (message) => {
    if (message.type() === "error" && isFault(message.text())) faults.push(message.text());
  });
  return faults;
};

const keepPictures = async (context: BrowserContext, name: string): Promise<void> => {
  mkdirSync(".cache/e2e", { recursive: true });
  const file = name.replace(/[^a-z0-9]+/gi, "-").slice(0, 60);
  visitors += 1;
  for (const [index, page] of context.pages().entries())
    await page.screenshot({ path: `.cache/e2e/${file}-${visitors}-${index}.png` }).catch(() => undefined);
};

/** The device of somebody who has signed in before. */
const signedIn = (origin: string, tokens: Tokens) => ({
  cookies: [],
  origins: [{ origin, localStorage: [storedSignIn(tokens)] }],
});

/** Reduced motion: nothing is looked at halfway. */
const villager = { locale: "id-ID", timezoneId: "Asia/Jakarta", reducedMotion: "reduce" } as const;

let visitors = 0;

type Device = {
  /** Whether the app is kept for when there is no network: all of its files are fetched for that. @default true */
  keepsApp?: boolean;
  /** Whether it has a window too, though nobody sees it: only then can it be asked about installing. @default false */
  whole?: boolean;
};

const started = new Map<string, Promise<Browser>>();

/** The Chromium of the whole run, which ends with its process; where one fell over, the next file gets another. */
const chromiumOf = async (path: string): Promise<Browser> => {
  const there = await started.get(path)?.catch(() => undefined);
  if (there?.isConnected()) return there;
  const fresh = launchChromium(fakeDevices, path);
  started.set(path, fresh);
  return fresh;
};

/** Each visitor gets a profile of their own in the run's Chromium, closed when the test is over. */
export const useBrowser = ({ keepsApp = true, whole = false }: Device = {}) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromiumOf(whole ? wholeChromium : usualChromium);
  });

  const visitor = async ({ size = phone, tokens, baseURL = product.url }: Visit = {}): Promise<Page> => {
    const storageState = tokens && signedIn(baseURL, tokens);
    const context = await browser.newContext({
      ...villager,
      baseURL,
      viewport: size,
      serviceWorkers: keepsApp ? "allow" : "block",
      ...(storageState && { storageState }),
    });
    context.setDefaultTimeout(20_000);
    const faults = faultsOf(context);
    onTestFinished(async ({ task }) => {
      if (task.result?.state === "fail") await keepPictures(context, task.name);
      await context.close();
      expect(faults).toEqual([]);
    });
    return context.newPage();
  };
  return visitor;
};
