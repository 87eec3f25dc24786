import { logFault } from "../../trigger/log-fault.ts";
import { isUnreadable } from "./is-unreadable.ts";
import type { Item } from "./item.ts";

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
