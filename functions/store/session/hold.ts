import { Hold, type Session } from "../../../shared/schedule/session.ts";
import type { Item } from "../table/items.ts";

const mark = "!";

/** The session's attribute for whom one of its numbers is kept. One of its own: it needs no map that is there before. */
export const holdAttribute = (number: number): string => `${mark}${number}`;

/** Holds as a session's item has them. */
export const holdsToItem = (holds: Session["holds"] = {}): Item =>
  Object.fromEntries(Object.entries(holds).map(([number, hold]) => [holdAttribute(Number(number)), hold]));

/** The holds of a session, from its item. */
export const holdsIn = (item: Item): Pick<Session, "holds"> => {
  const kept = Object.entries(item).filter(([name]) => name.startsWith(mark));
  const holds = Object.fromEntries(kept.map(([name, hold]) => [name.slice(mark.length), Hold.parse(hold)]));
  return kept.length > 0 ? { holds } : {};
};
