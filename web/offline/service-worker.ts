import type { ServiceWorkerScope } from "./service-worker-scope.ts";

const worker = self as unknown as ServiceWorkerScope;

/** The build writes the lists here; a changed list is a changed worker, and so the browser takes the new app. */
const files = "__PRECACHE__" as unknown as readonly string[];
/** The apps that lie below this one have workers of their own. */
const others = "__OTHERS__" as unknown as readonly string[];
const base = import.meta.env.BASE_URL;
const shell = `jumpa-shell-2${base}`;
const assets = `${base}assets/`;

/** Whether a page is of this worker's version: each asset that it names is one of the list. */
const isOurPage = (page: string): boolean => {
  const named = page.split(/["']/).filter((part) => part.startsWith(assets));
  return named.length > 0 && named.every((asset) => files.includes(asset));
};

/**
 * The page that this worker was built with. In the middle of a deployment another may still be there: then the worker
 * fails to install, and the browser tries again later, instead of keeping the old app until the next version.
 */
const askPage = async (cache: RequestCache = "default"): Promise<Response> => {
  const page = await fetch(base, { cache });
  if (!(page.ok && isOurPage(await page.clone().text()))) throw new Error("The page is not of this version");
  return page;
};

/** Takes what isn't there yet: names carry their content's hash, so most of a new version is known already. */
const fill = async (): Promise<void> => {
  const cache = await worker.caches.open(shell);
  const page = await askPage();
  const isMissing = async (file: string): Promise<boolean> =>
    file !== base && (!file.startsWith(assets) || (await cache.match(file)) === undefined);
  const missing = await Promise.all(files.map(async (file) => ((await isMissing(file)) ? [file] : [])));
  await cache.addAll(missing.flat());
  await cache.put(base, page);
  await worker.skipWaiting();
};

/** Whose files a cache holds; the one app there was before kept everybody's under a name without an address. */
const baseOf = (cache: string): string => cache.replace(/^jumpa-shell-\d+/, "") || "/";

const isOlder = (cache: string): boolean => cache !== shell && baseOf(cache) === base;

/** Forgets files of older versions. */
const tidy = async (): Promise<void> => {
  const cache = await worker.caches.open(shell);
  const wanted = new Set(files.map((file) => new URL(file, worker.location.origin).href));
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)));
  const names = await worker.caches.keys();
  await Promise.all(names.filter(isOlder).map((name) => worker.caches.delete(name)));
  await worker.clients.claim();
};

/** What an answer says of a page beside its text: which text that is, and what a browser may do with it. */
const said = ["etag", "content-security-policy", "permissions-policy", "referrer-policy"] as const;

/** The network marks a tag as weak where it compressed the text itself: the text is the same. */
const saidOf = ({ headers }: Response): string => said.map((name) => headers.get(name)?.replace(/^W\//, "")).join("\n");

/**
 * Takes the page anew where less than a release changed: a deployment can name another video server or another district,
 * which is in none of the files that make a worker new, and a page with the rules of before may not talk to it.
 */
const renewPage = async (): Promise<void> => {
  const cache = await worker.caches.open(shell);
  const [kept, now] = await Promise.all([cache.match(base), fetch(base, { method: "HEAD", cache: "no-store" })]);
  if (kept && now.ok && saidOf(kept) !== saidOf(now)) await cache.put(base, await askPage("reload"));
};

/** Files from the device first; what comes later (the video room, another language) is kept from its first use on. */
const answer = async (request: Request): Promise<Response> => {
  const cache = await worker.caches.open(shell);
  const known = await cache.match(request.mode === "navigate" ? base : request);
  if (known) return known;
  const fresh = await fetch(request);
  if (fresh.ok && new URL(request.url).pathname.startsWith(assets)) await cache.put(request, fresh.clone());
  return fresh;
};

const isOf = (pathname: string, app: string): boolean => `${pathname}/`.startsWith(app);

const isOurs = ({ method, url, mode }: Request): boolean => {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== worker.location.origin) return false;
  // Answers of the API are kept by the app itself, which knows how old they may be; /outbox is a page of its own.
  if (mode === "navigate")
    return !/^\/(api|outbox|cognito)\b/.test(pathname) && !others.some((app) => isOf(pathname, app));
  return pathname.startsWith(assets) || files.includes(pathname);
};

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(tidy()));
worker.addEventListener("fetch", (event) => {
  if (!isOurs(event.request)) return;
  event.respondWith(answer(event.request));
  // Without a network, or in the middle of a deployment, the next time the app is opened.
  if (event.request.mode === "navigate") event.waitUntil(renewPage().catch(() => undefined));
});
