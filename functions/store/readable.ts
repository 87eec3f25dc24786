import { logFault } from "../trigger/log-fault.ts";
import type { Item } from "./item.ts";

/** Keys of what could not be read, so that a list asked for every few seconds reports it once and not each time. */
const reported = new Set<string>();

const report = (error: unknown, { PK, SK }: Item): void => {
  const unreadable = `${PK} ${SK}`;
  if (reported.has(unreadable)) return;
  reported.add(unreadable);
  logFault(error, { unreadable });
};

/**
 * Those of `items` that can be read: one that can't is left out and reported by its key, its neighbours are served.
 * Every list goes through here; whoever asks for one item by name meets the fault itself.
 */
export const readable = <T>(items: readonly Item[], parse: (item: Item) => T): T[] =>
  items.flatMap((item) => {
    try {
      return [parse(item)];
    } catch (error) {
      report(error, item);
      return [];
    }
  });
