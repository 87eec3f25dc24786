import type { Item } from "../table/items.ts";

const mark = "-";

/**
 * The session's attribute for the visit that was struck off at one of its numbers, for whoever asks for it at the desk. The
 * latest of each number: however often it is booked and struck off, a session has no more of them than numbers.
 */
export const struckAttribute = (number: number): string => `${mark}${number}`;

/** Those struck off in a session, as its item has them. */
export const struckIn = (item: Item): Item => {
  const ids = Object.entries(item).flatMap(([name, id]) =>
    name.startsWith(mark) ? [[name.slice(1), id] as const] : [],
  );
  return ids.length > 0 ? { struck: Object.fromEntries(ids) } : {};
};

/** Those struck off as a session's item has them. */
export const struckToItem = (struck: Readonly<Record<string, string>> = {}): Item =>
  Object.fromEntries(Object.entries(struck).map(([number, id]) => [struckAttribute(Number(number)), id]));
