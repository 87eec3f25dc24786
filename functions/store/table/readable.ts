import { $ZodError } from "zod/v4/core";
import { logFault } from "../../trigger/log-fault.ts";
import type { Item } from "./items.ts";
import type { Key } from "./keys.ts";

/** Whether something failed at an item that can't be read: asking again reads the same. */
export const isUnreadable = (error: unknown): boolean => error instanceof $ZodError;

/** Keys of what could not be read, so that a list asked for every few seconds reports it once and not each time. */
const reported = new Set<string>();

const report = (error: unknown, { PK, SK }: Item): void => {
  const unreadable = `${PK} ${SK}`;
  if (reported.has(unreadable)) return;
  reported.add(unreadable);
  logFault(error, { unreadable });
};

/** What `read` makes of an item; `otherwise`, and a report of its key, where it can't be read. A bug of ours is thrown. */
export const readOr = <T, Otherwise>(item: Item, read: (item: Item) => T, otherwise: Otherwise): T | Otherwise => {
  try {
    return read(item);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    report(error, item);
    return otherwise;
  }
};

/**
 * What is asked for by a key; `otherwise`, and a report of that key, where what lies there can't be read. It is for what
 * stands beside what somebody asks for: of that itself they meet the fault.
 */
export const askedOr = async <T, Otherwise>(key: Key, ask: () => Promise<T>, otherwise: Otherwise) => {
  try {
    return await ask();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    report(error, key);
    return otherwise;
  }
};

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
