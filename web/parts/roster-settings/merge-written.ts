/** Of two who wrote over the same, the one who saves now, and the one who saved before. */
export type Side = "mine" | "theirs";

/** Something that both changed since it was seen, each otherwise. */
export type Clash = { name: string; removedBy: Side | undefined };

export type Merged<W> = {
  written: W;
  /** What both changed, by what it is called. */
  clashes: readonly Clash[];
  /** What only the other added or changed, and what only the other removed. */
  brought: readonly string[];
  gone: readonly string[];
};

/** What was seen, what is filled in over it, and what somebody else saved meanwhile. */
type Versions<W> = {
  /** Unknown where it was sent over another revision: then nothing counts as removed. */
  base: W | undefined;
  mine: W;
  theirs: W;
};

/** Puts both changes of the same together; where both changed one thing, `wins` says whose stands. */
export type Merge<W> = (versions: Versions<W>, wins: Side) => Merged<W>;

type Pieces<P> = readonly (readonly [key: string, piece: P])[];

type Parting<W, P> = {
  /** What is filled in, in the pieces that somebody changes one by one, each under what tells it apart. */
  split: (written: W) => Pieces<P>;
  join: (pieces: Pieces<P>) => W;
  /** What a piece is called. */
  nameOf: (key: string) => string;
};

/** Pieces by their keys; of several under one key the later ones are told apart by their number. */
const byKey = <P>(pieces: Pieces<P>): Map<string, P> => {
  const found = new Map<string, P>();
  for (const [key, piece] of pieces) {
    let number = 1;
    let own = key;
    while (found.has(own)) own = `${key} ${++number}`;
    found.set(own, piece);
  }
  return found;
};

type Text = string | undefined;

/** Whose of a piece stands: where only one of the two changed it, theirs. */
const sideOf = (base: Text, mine: Text, theirs: Text): Side | "both" => {
  if (mine === theirs || theirs === base) return "mine";
  return mine === base ? "theirs" : "both";
};

/** An object with its fields in their order: of two that say the same, one may have been filled in in another. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const textOf = (value: unknown): string => JSON.stringify(value, inOrder);

const textIn = (pieces: ReadonlyMap<string, unknown>, key: string): Text =>
  pieces.has(key) ? textOf(pieces.get(key)) : undefined;

/**
 * A merge of what is written in pieces: what was added, changed or removed on one side alone is so in the end, and what both
 * changed is named, so that nobody's work goes without a word.
 */
export const mergeBy =
  <W, P>({ split, join, nameOf }: Parting<W, P>): Merge<W> =>
  (versions, wins) => {
    const base = byKey(versions.base === undefined ? [] : split(versions.base));
    const by = { mine: byKey(split(versions.mine)), theirs: byKey(split(versions.theirs)) };
    const sides = [...new Set([...by.mine.keys(), ...by.theirs.keys()])].map((key) => {
      const side = sideOf(textIn(base, key), textIn(by.mine, key), textIn(by.theirs, key));
      return { key, name: nameOf(key), side };
    });
    const standing = sides.flatMap(({ key, side }) => {
      const piece = by[side === "both" ? wins : side].get(key);
      return piece === undefined ? [] : [[key, piece] as const];
    });
    const removedBy = (key: string): Side | undefined =>
      (["mine", "theirs"] as const).find((side) => !by[side].has(key));
    const namesOf = (isGone: boolean): string[] =>
      sides.flatMap(({ key, name, side }) => (side === "theirs" && !by.theirs.has(key) === isGone ? [name] : []));
    return {
      written: join(standing),
      clashes: sides.flatMap(({ key, name, side }) => (side === "both" ? [{ name, removedBy: removedBy(key) }] : [])),
      brought: namesOf(false),
      gone: namesOf(true),
    };
  };
