import type { Plugin, Rolldown } from "vite";

const link = (rel: string, href: string) => ({ tag: "link", attrs: { rel, crossorigin: true, href } });

const chunkNamed = (bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk => {
  const chunk = Object.values(bundle).find((file) => file.type === "chunk" && file.name === name);
  if (chunk?.type !== "chunk") throw new Error(`The chunk ${name} was not built`);
  return chunk;
};

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
