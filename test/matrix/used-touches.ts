import type { Noun, Touches } from "../../shared/api/nouns.ts";
import { makesOf, nouns, writtenAs } from "../../shared/api/nouns.ts";
import type { Asked } from "../functions/store/watch-table.ts";

const makes = ({ noun, action }: Asked): boolean => makesOf(noun).includes(action);
const isWrite = ({ noun, action }: Asked): boolean => (nouns[noun].write as readonly string[]).includes(action);

const touchOf = (asked: readonly Asked[]): "read" | "write" | "make" => {
  if (asked.some(makes)) return "make";
  return asked.some(isWrite) ? "write" : "read";
};

/** What was touched by all that was asked of the table: a noun that was written to, be it in vain, is written. */
export const usedTouches = (asked: readonly Asked[]): Touches => {
  const used = Map.groupBy(asked, ({ noun }) => noun);
  const known = (Object.keys(nouns) as Noun[]).filter((noun) => used.has(noun));
  return Object.fromEntries(known.map((noun) => [noun, touchOf(used.get(noun) ?? [])]));
};

/**
 * What was asked that nobody has the right to, as the page of nouns has it: in a way that its noun is not asked, or in one
 * write with a noun that it is not written with.
 */
export const withoutRight = (asked: readonly Asked[]): string[] => {
  const unknown = asked
    .filter(({ noun, action }) => ![...nouns[noun].read, ...nouns[noun].write, ...makesOf(noun)].includes(action))
    .map(({ noun, action }) => `${action} of ${noun}`);
  const mixed = asked
    .filter((one) => isWrite(one) || makes(one))
    .flatMap(({ noun, together }) => {
      const others = together.filter((other) => writtenAs(other) !== writtenAs(noun));
      return others.map((other) => `${noun} in one write with ${other}`);
    });
  return [...new Set([...unknown, ...mixed])];
};
