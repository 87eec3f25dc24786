import { type Clauses, conditionOf, expressionsOf, type Term } from "./clause.ts";
import type { Item } from "./items.ts";
import type { Key } from "./keys.ts";
import type { Piece } from "./transact.ts";

type Write = Piece<unknown>["write"];

/** Changes an item, as clauses that belong together say, but for those that don't apply. */
export const update = (Key: Key, ...clauses: Clauses): Write => ({
  Update: { Key, ...expressionsOf(clauses) },
});

/** Puts an item, where a condition holds of what is there in its place. */
export const put = (Item: Item, when?: Term): Write => ({ Put: { Item, ...(when && conditionOf(when)) } });

/** Writes nothing: asks that a condition holds of an item. */
export const check = (Key: Key, when: Term): Write => ({ ConditionCheck: { Key, ...conditionOf(when) } });
