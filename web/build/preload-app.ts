import type { Plugin, Rolldown } from "vite";

const chunkThat = (
  bundle: Rolldown.OutputBundle,
  what: string,
  fits: (chunk: Rolldown.OutputChunk) => boolean,
): Rolldown.OutputChunk => {
  const chunk = Object.values(bundle).find((file) => file.type === "chunk" && fits(file));
  if (chunk?.type !== "chunk") throw new Error(`${what} was not built`);
  return chunk;
};

const chunkNamed = (bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk =>
  chunkThat(bundle, `The chunk ${name}`, (chunk) => chunk.name === name);

const link = (rel: string, href: string) => ({ tag: "link", attrs: { rel, crossorigin: true, href } });

/**
 * Names the app's own chunk, what it imports and its styles in the page: else a browser would learn of them only from
 * the small entry, one way to the server later.
 */
export const preloadApp = (base: string): Plugin => ({
  name: "jumpa:preload-app",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) => {
      const entry = chunkNamed(bundle, "main");
      const app = chunkNamed(bundle, "first");
      const scripts = [app.fileName, ...app.imports].filter((file) => file !== entry.fileName);
      return [
        ...[...(app.viteMetadata?.importedCss ?? [])].map((file) => link("stylesheet", base + file)),
        ...scripts.map((file) => link("modulepreload", base + file)),
      ];
    },
  },
});

/** What a page names besides: the list of screens, with those that lie beside it, where the start comes without them. */
const screensAhead = (bundle: Rolldown.OutputBundle, page: string, base: string): string => {
  const list = chunkThat(bundle, "The list of screens", ({ moduleIds }) => moduleIds.includes("\0virtual:screens"));
  if (page.includes(list.fileName)) return "";
  const styles = [...(list.viteMetadata?.importedCss ?? [])];
  return [
    `<link rel="modulepreload" crossorigin href="${base}${list.fileName}">`,
    ...styles.map((file) => `<link rel="preload" as="style" crossorigin href="${base}${file}">`),
  ].join("");
};

const endOfHead = "</head>";

/**
 * Makes the page of all addresses but the start, `opened.html`: it names the screens too, so that a browser on a slow
 * network asks for them one way to the server sooner.
 */
export const openedPage = (base: string): Plugin => ({
  name: "jumpa:opened-page",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const start = bundle["index.html"];
      if (start?.type !== "asset") throw new Error("The page was not built");
      const page = String(start.source);
      if (!page.includes(endOfHead)) throw new Error("The page has no end of a head, where the screens are named");
      const source = page.replace(endOfHead, screensAhead(bundle, page, base) + endOfHead);
      this.emitFile({ type: "asset", fileName: "opened.html", source });
    },
  },
});
