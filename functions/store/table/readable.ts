import { $ZodError } from "zod/v4/core";
import { logFault } from "../../trigger/log-fault.ts";
import type { Item } from "./items.ts";
import type { Key } from "./keys.ts";

/** That the item under a key can't be read: asking again reads the same. What stands in it, its message doesn't tell. */
export class Unreadable extends Error {
  override name = "Unreadable";
  readonly key: Key;

  constructor({ PK, SK }: Item) {
    super("an item can't be read");
    this.key = { PK: String(PK), SK: String(SK) };
  }
}

/** Whether something failed at an item that can't be read. What a schema refuses elsewhere is a bug of ours. */
export const isUnreadable = (error: unknown): error is Unreadable => error instanceof Unreadable;

/** Whether something failed at the item under this key, and not at another that was asked for its sake. */
export const isUnreadableAt = (error: unknown, { PK, SK }: Key): boolean =>
  isUnreadable(error) && error.key.PK === PK && error.key.SK === SK;

/**
 * Makes a reader of items: of what its schema refuses it says which item that is. Whatever the store reads it reads so: who
 * asked for something else must not take the fault for one of that.
 */
export const reader =
  <T>(read: (item: Item) => T) =>
  (item: Item): T => {
    try {
      return read(item);
    } catch (error) {
      throw error instanceof $ZodError ? new Unreadable(item) : error;
    }
  };

/** Keys of what could not be read, so that a list asked for every few seconds reports it once and not each time. */
const reported = new Set<string>();

/** Reports what can't be read, by its key; anything else is a bug of ours, and is thrown. */
const reportUnreadable = (error: unknown): void => {
  if (!isUnreadable(error)) throw error;
  const unreadable = `${error.key.PK} ${error.key.SK}`;
  if (reported.has(unreadable)) return;
  reported.add(unreadable);
  logFault(error, { unreadable });
};

/** What `read` makes of an item; `otherwise`, and a report of its key, where it can't be read. */
export const readOr = <T, Otherwise>(item: Item, read: (item: Item) => T, otherwise: Otherwise): T | Otherwise => {
  try {
    return read(item);
  } catch (error) {
    reportUnreadable(error);
    return otherwise;
  }
};

/**
 * What is asked for; `otherwise`, and a report of its key, where something can't be read. It is for what stands beside what
 * somebody asks for: of that itself they meet the fault.
 */
export const askedOr = async <T, Otherwise>(ask: () => Promise<T>, otherwise: Otherwise) => {
  try {
    return await ask();
  } catch (error) {
    reportUnreadable(error);
    return otherwise;
  }
};

/** The same where what lies under `key` alone can be done without: that something else can't be read says nothing of it. */
export const askedAtOr = <T, Otherwise>(key: Key, ask: () => Promise<T>, otherwise: Otherwise) =>
  ask().catch((error: unknown) => {
    if (!isUnreadableAt(error, key)) throw error;
    reportUnreadable(error);
    return otherwise;
  });

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
