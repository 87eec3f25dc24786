import type { Page, Route } from "playwright-core";

/** What may become of one request on its way, or of its answer on the way back. */
const fates = ["killed", "answer lost", "answer cut", "answer late", "a page of the operator's"] as const;
export type Fate = (typeof fates)[number];

/** How many of the fates each request meets in `npm test`. */
const some = 2;

/**
 * The fates that a screen's request meets: other ones for the next request and the next screen, so that a run has each
 * many times; all five with JUMPA_FATES=all.
 */
export const fatesOf = (screen: number, request: number): readonly Fate[] =>
  process.env.JUMPA_FATES === "all"
    ? fates
    : fates.filter((_, index) => (index + (screen + request) * 2) % fates.length < some);

export type Meddler = {
  /** The requests that were sent since the press, in order. */
  readonly sent: string[];
  /** Lets all requests through again. */
  open: () => void;
};

const late = 2_500;
const ours = /\/api\/|\/cognito|\/config\.json/;

/** Reading may wait and is asked again by itself; what is tried here are the requests that change something. */
const isWriting = (route: Route): boolean => {
  const request = route.request();
  return request.method() === "POST" || request.url().endsWith("/config.json");
};

const meet: Record<Fate, (route: Route) => Promise<void>> = {
  killed: (route) => route.abort("connectionreset"),
  "answer lost": async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  },
  "answer cut": async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.slice(0, text.length / 2) });
  },
  "answer late": async (route) => {
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.fulfill({ response });
  },
  "a page of the operator's": (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<p>Kuota</p>" }),
};

/** Lets a fate meet the requests of a page that `isMet` names by their number, from 0. */
export const meddle = async (page: Page, fate: Fate, isMet: (number: number) => boolean): Promise<Meddler> => {
  const sent: string[] = [];
  let isOpen = false;
  await page.route(ours, async (route) => {
    if (!isWriting(route)) return route.fallback();
    const number = sent.push(`${route.request().method()} ${new URL(route.request().url()).pathname}`) - 1;
    // A page that was closed meanwhile no longer cares.
    await (isMet(number) && !isOpen ? meet[fate](route) : route.continue()).catch(() => undefined);
  });
  return {
    sent,
    open: () => {
      isOpen = true;
    },
  };
};
