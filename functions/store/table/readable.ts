import type { Item } from "./item.ts";
import { readOr } from "./read-or.ts";

/**
 * Those of `items` that can be read: one that can't is left out and reported by its key, its neighbours are served.
 * Every list goes through here; whoever asks for one item by name meets the fault itself.
 */
export const readable = <T>(items: readonly Item[], parse: (item: Item) => T): T[] =>
  items.flatMap((item) => readOr(item, (one) => [parse(one)], []));

/**
 * The same for a person's own list, which says by its emptiness that they have nothing: of items none of which can be
 * read it meets the fault, since who can help must be told.
 */
export const readableUnlessNone = <T>(items: readonly Item[], parse: (item: Item) => T): T[] => {
  const found = readable(items, parse);
  return found.length === 0 ? items.map(parse) : found;
};
