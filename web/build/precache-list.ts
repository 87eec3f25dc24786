import type { Plugin, Rolldown } from "vite";
import { apps } from "../../shared/api/apps.ts";
import { pageFiles } from "./app-page.ts";
import { pageOf, type Screen } from "./screen-list.ts";

/** Writes a list where the worker's source says `"__NAME__"`. */
const written = (code: string, name: string, list: readonly string[]): string => {
  const placeholder = new RegExp(`["'\`]__${name}__["'\`]`);
  if (!placeholder.test(code)) throw new Error(`The service worker asks for no list ${name}`);
  return code.replace(placeholder, JSON.stringify(list));
};

const belowOf = (base: string): string[] =>
  Object.values(apps).filter((other) => other !== base && other.startsWith(base));

const otherLanguage = /\.en\.ts$/;

/** What a chunk, and all it imports or may import, needs to open without a network. */
const keptFiles = (bundle: Rolldown.OutputBundle, entry: string, isLeftOut: (module: string) => boolean): string[] => {
  const kept = new Set<string>();
  const keep = (name: string): void => {
    const file = bundle[name];
    if (kept.has(name) || file?.type !== "chunk" || file.moduleIds.some(isLeftOut)) return;
    kept.add(name);
    for (const css of file.viteMetadata?.importedCss ?? []) kept.add(css);
    for (const asset of file.viteMetadata?.importedAssets ?? []) kept.add(asset);
    for (const imported of [...file.imports, ...file.dynamicImports]) keep(imported);
  };
  keep(entry);
  return [...kept];
};

/**
 * Writes into the service worker which built files the app needs to open offline: all that its entry leads to, but for
 * the screens that say they don't, and the other language, which comes when it is chosen.
 */
export const precacheList = (base: string, screens: readonly Screen[]): Plugin => {
  const online = new Set(screens.filter(({ route }) => !route.offline).map(pageOf));
  return {
    name: "jumpa:precache-list",
    apply: "build",
    generateBundle: {
      order: "post",
      handler: (_, bundle) => {
        const worker = bundle["service-worker.js"];
        if (worker?.type !== "chunk") throw new Error("The service worker was not built");
        // A browser runs a worker's file alone, and what it shared with the app would be the app.
        if (worker.imports.length > 0) throw new Error(`The service worker imports ${worker.imports}`);
        const main = Object.values(bundle).find((file) => file.type === "chunk" && file.name === "main");
        if (!main) throw new Error("The app's chunk main was not built");
        const files = keptFiles(bundle, main.fileName, (id) => online.has(id) || otherLanguage.test(id));
        const list = [base, ...pageFiles, ...files.map((file) => `${base}${file}`)];
        worker.code = written(written(worker.code, "PRECACHE", list), "OTHERS", belowOf(base));
      },
    },
  };
};
