import type { Plugin } from "vite";

/** How much a layer counts: as many ids as its rules get. Tokens and base come first in the one file they share. */
const ranks: Record<string, number> = { tokens: 0, base: 0, ui: 1, feature: 2, print: 4 };

type Block = { prelude: string; body: string };

const blocksOf = (css: string): Block[] => {
  const blocks: Block[] = [];
  let depth = 0;
  let from = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === "{") {
      if (depth === 0) open = at;
      depth += 1;
    }
    if (css[at] !== "}") continue;
    depth -= 1;
    if (depth > 0) continue;
    blocks.push({ prelude: css.slice(from, open).trim(), body: css.slice(open + 1, at) });
    from = at + 1;
  }
  return blocks;
};

/** Splits a list of selectors at its own commas, not at those inside `:is(…)`. */
const selectorsOf = (list: string): string[] => {
  const selectors = [""];
  let depth = 0;
  for (const letter of list) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "," && depth === 0) selectors.push("");
    else selectors.push((selectors.pop() ?? "") + letter);
  }
  return selectors.map((selector) => selector.trim());
};

/** No element has this id; what is not it weighs as much as an id. */
const weight = ":not(#_)";

const raised = (list: string, rank: number): string =>
  selectorsOf(list)
    .map((selector) => selector.replace(/^([a-z][\w-]*|\*)?/i, (tag) => tag + weight.repeat(rank)))
    .join(",");

/** What is measured by the visible part of the screen (Chrome 108); before it, by the whole screen. */
const visibleHeight = /[\w-]+:[^;{}]*\ddvh[^;{}]*;/g;

const withOlderHeights = (selectors: string, body: string): string => {
  const newer = body.match(visibleHeight) ?? [];
  const rule = `${selectors}{${body.replaceAll("dvh", "vh")}}`;
  return newer.length === 0 ? rule : `${rule}@supports (height:1dvh){${selectors}{${newer.join("")}}}`;
};

const flat = ({ prelude, body }: Block, rank: number): string => {
  if (/^@(media|supports)/.test(prelude))
    return `${prelude}{${blocksOf(body)
      .map((inner) => flat(inner, rank))
      .join("")}}`;
  if (prelude.startsWith("@")) return `${prelude}{${body}}`;
  return withOlderHeights(raised(prelude, rank), body);
};

/** A stylesheet's layers as plain rules that outrank each other by ids. */
export const withoutLayers = (css: string): string =>
  blocksOf(css.replace(/\/\*[\s\S]*?\*\//g, ""))
    .map(({ prelude, body }) => {
      const rank = ranks[prelude.replace(/^@layer\s+/, "")];
      if (rank === undefined) throw new Error(`${prelude} is no layer of ours`);
      return blocksOf(body)
        .map((block) => flat(block, rank))
        .join("\n");
    })
    .join("\n");

/**
 * Writes the layers of our stylesheets as plain rules: which sheet a page meets first is the bundler's choice, so rules
 * must outrank each other by themselves, and browsers before Chrome 99 drop all that stands in a layer.
 */
export const flattenLayers = (): Plugin => ({
  name: "jumpa:flatten-layers",
  enforce: "pre",
  transform: {
    filter: { id: /\/web\/.*\.css$/ },
    handler: (code) => ({ code: withoutLayers(code), map: null }),
  },
});
