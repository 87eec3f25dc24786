import type { Plugin } from "vite";

/** What comes first counts least. */
const ranks = "@layer tokens, base, ui, feature, print;\n";

/**
 * Begins every stylesheet with the ranks of the layers, since which one a page meets first is the bundler's choice, and
 * the first to name a layer ranks it.
 */
export const rankLayers = (): Plugin => ({
  name: "jumpa:rank-layers",
  enforce: "pre",
  transform: {
    filter: { id: /\/web\/.*\.css$/ },
    handler: (code) => ({ code: ranks + code, map: null }),
  },
});
