import { Revision } from "../../../shared/request/revision.ts";
import { either, isNew, term } from "./clause.ts";
import type { Item } from "./items.ts";
import type { Piece } from "./transact.ts";
import { put } from "./writes.ts";

/** Puts an item in the place of the revision before its own, the first where there is none; of two that saw the same, one is refused. */
export const putRevision = <T>(item: Item & { revision: number }, parse: (item: Item) => T): Piece<T> => ({
  write: put(item, item.revision === 1 ? isNew : term`#revision = ${item.revision - 1}`),
  parse,
});

/** The revision of an item that can't be read as a whole, so that it can be replaced; of one that says none, 0. */
export const revisionIn = ({ revision }: Item): Revision => {
  const { success, data } = Revision.safeParse(revision);
  return success ? data : 0;
};

/**
 * The same where what can't be read is to be replaced: the first revision takes the place of an item that says none as well,
 * and what refuses is not read.
 */
export const replaceRevision = (item: Item & { revision: number }): Piece<Item> => {
  const asItIs = (refused: Item): Item => refused;
  if (item.revision > 1) return putRevision(item, asItIs);
  return { write: put(item, either(isNew, term`NOT (#revision >= ${1})`)), parse: asItIs };
};
