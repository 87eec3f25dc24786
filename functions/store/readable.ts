import type { Item } from "./item.ts";
import { readOr } from "./read-or.ts";

/**
 * Those of `items` that can be read: one that can't is left out and reported by its key, its neighbours are served.
 * Every list goes through here; whoever asks for one item by name meets the fault itself.
 */
export const readable = <T>(items: readonly Item[], parse: (item: Item) => T): T[] =>
  items.flatMap((item) => readOr(item, (one) => [parse(one)], []));
