import type { Plugin } from "vite";

const placeholder = "__PRECACHE__";
/** What a patient without a network has no use for; it costs data, so it is fetched when it is wanted. */
const fetchedWhenWanted = /livekit|room|staff|doctor|desk|clinic-week|walk-in|\.map$|service-worker/;

/** Writes into the service worker which built files the app needs to open offline. */
export const precacheList = (): Plugin => ({
  name: "jumpa:precache-list",
  apply: "build",
  generateBundle: {
    order: "post",
    handler: (_, bundle) => {
      const worker = bundle["service-worker.js"];
      if (worker?.type !== "chunk") throw new Error("The service worker was not built");
      const files = Object.keys(bundle).filter((file) => !fetchedWhenWanted.test(file));
      const list = JSON.stringify(["/", ...files.filter((file) => file !== "index.html").map((file) => `/${file}`)]);
      if (!worker.code.includes(placeholder)) throw new Error("The service worker asks for no list of files");
      worker.code = worker.code.replace(/["'`]__PRECACHE__["'`]/, list);
    },
  },
});
