import type { Session } from "../../../shared/schedule/session.ts";
import type { Item } from "../table/items.ts";

const mark = "!";

/** The session's attribute for whom one of its numbers is kept. One of its own: it needs no map that is there before. */
export const holdAttribute = (number: number): string => `${mark}${number}`;

/** Holds as a session's item has them. */
export const holdsToItem = (holds: Session["holds"] = {}): Item =>
  Object.fromEntries(Object.entries(holds).map(([number, hold]) => [holdAttribute(Number(number)), hold]));

/** The holds of a session, as its item has them. */
export const holdsIn = (item: Item): Item => {
  const kept = Object.entries(item).filter(([name]) => name.startsWith(mark));
  return kept.length > 0 ? { holds: Object.fromEntries(kept.map(([name, hold]) => [name.slice(1), hold])) } : {};
};
