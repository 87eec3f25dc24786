import { createHash } from "node:crypto";
import type { SessionMet } from "../../../shared/booking/claim/booking-limits.ts";
import type { SessionId } from "../../../shared/schedule/session.ts";
import { at, type Term, term } from "../table/clause.ts";
import { type Item, itemAt } from "../table/items.ts";
import { sessionKey } from "../table/keys.ts";
import { sessionFromItem } from "./sessions.ts";

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

/** What is asked of a session about an account: its attribute, and that it has not its whole share of the session yet. */
type Asked = { account: string; isLeft: Term };

/** What asks that an account has not its whole share of a session yet; nothing where none asks. */
export const shareIsLeft = ({ holder, maxPerSession }: Share): Asked | undefined => {
  if (holder === undefined) return undefined;
  const account = shareAttribute(holder);
  return { account, isLeft: term`attribute_not_exists(${at(account)}) OR size(${at(account)}) < ${maxPerSession}` };
};

/** One session as it is now, with how many of its places an account has, if one is asked about, or `undefined`. */
export const sessionMetOf = async (id: SessionId, holder: string | undefined): Promise<SessionMet | undefined> => {
  const item = await itemAt(sessionKey(id));
  return item && sessionMet(item, holder === undefined ? undefined : shareAttribute(holder));
};

/** A session from its item, with how many of its places the item says that an account holds, if one is asked about. */
export const sessionMet = (item: Item, account: string | undefined): SessionMet => {
  if (account === undefined) return sessionFromItem(item);
  const codes = item[account];
  return { ...sessionFromItem(item), held: codes instanceof Set ? codes.size : 0 };
};
