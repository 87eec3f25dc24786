import type { Page, Route } from "playwright-core";
import type { Fate } from "./fates.ts";

export type Meddler = {
  /** The requests that were sent since the press, in order, those that were sent again each time. */
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

/** What is asked for, as the address says it; all of the identity provider's have one address. */
const nameOf = (route: Route): string => {
  const request = route.request();
  const asked = request.headers()["x-amz-target"] ?? "";
  return `${request.method()} ${new URL(request.url()).pathname} ${asked}`.trim();
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

/** Lets a fate meet the requests of a page that `isMet` names, by what they ask for and how often that was sent before. */
export const meddle = async (
  page: Page,
  fate: Fate,
  isMet: (name: string, before: number) => boolean,
): Promise<Meddler> => {
  const sent: string[] = [];
  let isOpen = false;
  await page.route(ours, async (route) => {
    if (!isWriting(route)) return route.fallback();
    const name = nameOf(route);
    const before = sent.filter((one) => one === name).length;
    sent.push(name);
    // A page that was closed meanwhile no longer cares.
    await (isMet(name, before) && !isOpen ? meet[fate](route) : route.continue()).catch(() => undefined);
  });
  return {
    sent,
    open: () => {
      isOpen = true;
    },
  };
};
