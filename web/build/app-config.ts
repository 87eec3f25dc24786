import { resolve } from "node:path";
import type { InlineConfig, Rolldown } from "vite";
import solid from "vite-plugin-solid";
import { type AppName, apps } from "../../shared/api/apps.ts";
import { appPage } from "./app-page.ts";
import { chunkGroups } from "./chunk-groups.ts";
import { contractRows } from "./contract-rows.ts";
import { droppableSchemas } from "./droppable-schemas.ts";
import { flattenLayers } from "./flatten-layers.ts";
import { precacheList } from "./precache-list.ts";
import { openedPage, preloadApp } from "./preload-app.ts";
import { type Screen, screenList, screensOf } from "./screen-list.ts";

/** The oldest browser that is promised to work: the Chrome, and WebView, of the first half of 2021. */
const oldestBrowser = "chrome90";

const web = resolve(import.meta.dirname, "..");

/** Into which files an app is cut, and what they are called. */
const outputOf = (app: AppName, screens: readonly Screen[]): Rolldown.OutputOptions => ({
  // The groups say themselves what comes along: the bundler put a date's arithmetic into the English texts, which
  // an Indonesian roster then loaded, 5.6 KB of them (measured).
  codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups(app, screens) },
  entryFileNames: ({ name }) => (name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
  // A screen's chunk carries its feature's name: `book-appointment-….js`.
  chunkFileNames: ({ facadeModuleId, name }) =>
    `assets/${facadeModuleId?.match(/features\/[\w-]+\/([\w-]+)\/page/)?.[1] ?? name}-[hash].js`,
  assetFileNames: "assets/[name]-[hash][extname]",
});

/** How one of the apps is built: apart from the others, so that none carries a file of another's. */
export const appConfig = async (app: AppName): Promise<InlineConfig> => {
  const base = apps[app];
  const root = resolve(web, app);
  const screens = await screensOf(app);
  return {
    configFile: false,
    root,
    base,
    publicDir: resolve(root, "public"),
    plugins: [
      appPage(base),
      screenList(app),
      contractRows(),
      droppableSchemas(),
      flattenLayers(),
      solid(),
      precacheList(base, screens),
      preloadApp(base),
      openedPage(base),
    ],
    // A worker is built by itself, and needs no schema either.
    worker: { plugins: () => [droppableSchemas()] },
    build: {
      outDir: resolve(web, `../dist/web${base}`),
      emptyOutDir: true,
      target: oldestBrowser,
      // A preload helper for every lazy chunk costs more than the one request it saves.
      modulePreload: {
        polyfill: false,
        // Each file of words would name all that the other language's words need, and with them 2 KB a screen.
        resolveDependencies: (file, needed) => (/\/english-[^/]*$/.test(file) ? [] : needed),
      },
      reportCompressedSize: false,
      rolldownOptions: {
        input: { app: resolve(root, "index.html"), "service-worker": resolve(web, "offline/service-worker.ts") },
        output: outputOf(app, screens),
      },
    },
  };
};
