import { type Action, makesOf, type Noun, nouns, patternOf, type Touches, writtenAs } from "./nouns.ts";

/** What may be asked of partitions of the table, each a pattern of their keys as `StringLike` takes it. */
export type Right = { actions: Action[]; partitions: string[] };

const names: readonly Noun[] = Object.keys(nouns) as Noun[];

/** All that several touch, taken together. */
export const touchedBy = (all: readonly Touches[]): Touches =>
  Object.fromEntries(
    names.flatMap((noun) => {
      const kinds = all.flatMap((touches) => touches[noun] ?? []);
      const most = (["make", "write", "read"] as const).find((kind) => kinds.includes(kind));
      return most ? [[noun, most]] : [];
    }),
  );

const asked = (touched: readonly Noun[], kind: "read" | "write"): Action[] => [
  ...new Set(touched.flatMap((noun): readonly Action[] => nouns[noun][kind])),
];

/**
 * The rights that touches need: for each way of reading the partitions that are read so; and one for all nouns that are
 * written together, since AWS does not say whether the condition is asked of each item of a transaction or of all of them
 * at once. What is written alone has a right of its own.
 */
export const rightsOf = (touches: Touches): Right[] => {
  const touched = names.filter((noun) => touches[noun] !== undefined);
  const written = touched.filter((noun) => touches[noun] !== "read");
  const made = touched.filter((noun) => touches[noun] === "make");
  const reading = asked(touched, "read").map((action): Right => {
    const read = touched.filter((noun) => (nouns[noun].read as readonly Action[]).includes(action));
    return { actions: [action], partitions: read.map(patternOf) };
  });
  const writing = [...Map.groupBy(written, writtenAs).values()].map((together): Right => {
    const making = made.filter((noun) => together.includes(noun)).flatMap(makesOf);
    return { actions: [...new Set([...asked(together, "write"), ...making])], partitions: together.map(patternOf) };
  });
  return [...reading, ...writing.filter(({ actions }) => actions.length > 0)];
};
