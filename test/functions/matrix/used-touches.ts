import type { Noun, Touches } from "../../../shared/api/nouns.ts";
import { nouns } from "../../../shared/api/nouns.ts";
import type { Asked } from "../store/watch-table.ts";

/** What was touched by all that was asked of the table: a noun that was written to, be it in vain, is written. */
export const usedTouches = (asked: readonly Asked[]): Touches => {
  const writes = ({ noun, action }: Asked): boolean => (nouns[noun].write as readonly string[]).includes(action);
  const used = Map.groupBy(asked, ({ noun }) => noun);
  const known = (Object.keys(nouns) as Noun[]).filter((noun) => used.has(noun));
  return Object.fromEntries(known.map((noun) => [noun, used.get(noun)?.some(writes) ? "write" : "read"]));
};

/** What was asked that nobody has the right to, as the page of nouns has it. */
export const withoutRight = (asked: readonly Asked[]): string[] => [
  ...new Set(
    asked
      .filter(({ noun, action }) => ![...nouns[noun].read, ...nouns[noun].write].some((right) => right === action))
      .map(({ noun, action }) => `${action} of ${noun}`),
  ),
];
