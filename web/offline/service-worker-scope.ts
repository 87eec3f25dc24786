/** What the service worker uses of its global scope: the DOM library a page is checked with doesn't know it. */
type Waiting = { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Waiting & { request: Request; respondWith: (answer: Promise<Response>) => void };

export type ServiceWorkerScope = {
  location: Location;
  caches: CacheStorage;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: "install" | "activate", listener: (event: Waiting) => void): void;
    (type: "fetch", listener: (event: Fetching) => void): void;
  };
};
