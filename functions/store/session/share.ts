import { createHash } from "node:crypto";
import type { Item } from "../table/items.ts";

/** Whose account takes a place, if the person has one, and how many of one session it may take. */
export type Share = { holder: string | undefined; maxPerSession: number };

/**
 * The session's attribute for what an account holds of it: the set of its booking codes there, which the store takes
 * away with its last. Four letters of a digest say nothing of the account and keep a full session under a kilobyte; two
 * accounts that share them, one pair in sixteen million, share their limit in one session. An attribute of its own and
 * not a part of a map: it needs no map that is there before.
 */
export const shareAttribute = (holder: string): string =>
  `~${createHash("sha256").update(holder).digest("base64url").slice(0, 4)}`;

/** How many places of a session its item says that an account holds. */
export const heldIn = (item: Item, attribute: string): number => {
  const codes = item[attribute];
  return codes instanceof Set ? codes.size : 0;
};
