import type { ServiceWorkerScope } from "./service-worker-scope.ts";

const worker = self as unknown as ServiceWorkerScope;

/** The build writes the list here; a changed list is a changed worker, and so the browser takes the new app. */
const files = "__PRECACHE__" as unknown as readonly string[];
const shell = "jumpa-shell-1";

/** Takes what isn't there yet: names carry their content's hash, so most of a new version is known already. */
const fill = async (): Promise<void> => {
  const cache = await worker.caches.open(shell);
  const isMissing = async (file: string): Promise<boolean> =>
    !file.startsWith("/assets/") || (await cache.match(file)) === undefined;
  const missing = await Promise.all(files.map(async (file) => ((await isMissing(file)) ? [file] : [])));
  await cache.addAll(missing.flat());
  await worker.skipWaiting();
};

/** Forgets files of older versions. */
const tidy = async (): Promise<void> => {
  const cache = await worker.caches.open(shell);
  const wanted = new Set(files.map((file) => new URL(file, worker.location.origin).href));
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)));
  await worker.clients.claim();
};

/** Files from the device first; what it doesn't have (the video room, once) from the network. */
const answer = async (request: Request): Promise<Response> => {
  const wanted = request.mode === "navigate" ? "/" : request;
  return (await worker.caches.match(wanted)) ?? fetch(request);
};

const isOurs = ({ method, url, mode }: Request): boolean => {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== worker.location.origin) return false;
  // Answers of the API are kept by the app itself, which knows how old they may be; /outbox is a page of its own.
  return mode === "navigate"
    ? !/^\/(api|outbox|cognito)\b/.test(pathname)
    : /^\/(assets\/|icon|manifest)/.test(pathname);
};

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(tidy()));
worker.addEventListener("fetch", (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});
