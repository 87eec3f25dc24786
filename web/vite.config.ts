import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { chunkGroups } from "./build/chunk-groups.ts";
import { contractRows } from "./build/contract-rows.ts";
import { droppableSchemas } from "./build/droppable-schemas.ts";
import { flattenLayers } from "./build/flatten-layers.ts";
import { precacheList } from "./build/precache-list.ts";
import { preloadApp } from "./build/preload-app.ts";

/** Where `npm start` listens unless told otherwise; `vite` alone passes API and sign-in on to it. */
const cloud = process.env.JUMPA_URL ?? "http://127.0.0.1:4300";

/** The oldest browser that is promised to work: the Chrome, and WebView, of the first half of 2021. */
const oldestBrowser = "chrome90";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [contractRows(), droppableSchemas(), flattenLayers(), solid(), precacheList(), preloadApp()],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: oldestBrowser,
    // A preload helper for every lazy chunk costs more than the one request it saves.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { app: "index.html", "service-worker": "offline/service-worker.ts" },
      output: {
        codeSplitting: { groups: chunkGroups() },
        entryFileNames: ({ name }) => (name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
        // A screen's chunk carries its feature's name: `book-appointment-….js`.
        chunkFileNames: ({ facadeModuleId, name }) =>
          `assets/${facadeModuleId?.match(/features\/[\w-]+\/([\w-]+)\/page/)?.[1] ?? name}-[hash].js`,
        assetFileNames: "assets/[name]-[hash][extname]",
      },
    },
  },
  server: { proxy: { "/api": cloud, "/config.json": cloud, "/cognito": cloud } },
});
