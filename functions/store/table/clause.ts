/** The signs that stand in a request for names and values: one for each, whoever says it. */
type Signs = { name: (name: string) => string; value: (value: unknown) => string };

/** A part of what a write asks or does. */
export type Term = (signs: Signs) => string;

type Maybe<T> = T | undefined | false;

const isTerm = (part: unknown): part is Term => typeof part === "function";

const present = <T>(given: readonly Maybe<T>[]): T[] => given.flatMap((one) => (one ? [one] : []));

/** What holds where one of several does needs its parentheses beside anything else. */
const guarded = (text: string): string => {
  let flat = text;
  while (/\([^()]*\)/.test(flat)) flat = flat.replace(/\([^()]*\)/g, "");
  return flat.includes(" OR ") ? `(${text})` : text;
};

const said = (part: unknown, signs: Signs): string => (isTerm(part) ? guarded(part(signs)) : signs.value(part));

/**
 * A term in DynamoDB's own words. `#word` is an attribute; what is put in is a value, a name (`at`) or another term. Names and
 * values go with the words, so that no two terms that are joined can mean another thing by one sign.
 */
export const term =
  (words: TemplateStringsArray, ...parts: readonly unknown[]): Term =>
  (signs) =>
    words
      .map((text, index) => {
        const named = text.replace(/#(\w+)/g, (_, name: string) => signs.name(name));
        return index < parts.length ? named + said(parts[index], signs) : named;
      })
      .join("");

/** An attribute, or a key of a map, whose name is only known by now. */
export const at =
  (name: string | number): Term =>
  (signs) =>
    signs.name(String(name));

const joined = (separator: string, parts: readonly unknown[]): Term => {
  const [only] = parts;
  // Alone it needs no parentheses, and DynamoDB refuses those that nobody needs.
  if (parts.length === 1 && isTerm(only)) return only;
  return (signs) => parts.map((part) => said(part, signs)).join(separator);
};

/** Terms, or values, one after the other. */
export const list = (parts: readonly unknown[]): Term => joined(", ", parts);

/** All of these, but for those that don't apply. */
export const all = (...terms: readonly Maybe<Term>[]): Term => joined(" AND ", present(terms));

/** One of these, but for those that don't apply. */
export const either = (...terms: readonly Maybe<Term>[]): Term => joined(" OR ", present(terms));

/** Nothing is there under the item's key. */
export const isNew = term`attribute_not_exists(PK)`;

/** Something is. */
export const isThere = term`attribute_exists(PK)`;

/** That an attribute says what it was read to say, or that there still is none. */
export const still = (name: string, seen: unknown): Term =>
  seen === undefined ? term`attribute_not_exists(${at(name)})` : term`${at(name)} = ${seen}`;

/** What a write does to an item, and on what condition (`when`), to be joined with others. */
export type Clause = { set?: Term; remove?: Term; add?: Term; delete?: Term; when?: Term };

/** Clauses of one write, but for those that don't apply. */
export type Clauses = readonly Maybe<Clause>[];

/** What a write sends beside its key, or its item. */
type Sent = { ExpressionAttributeNames?: Record<string, string>; ExpressionAttributeValues?: Record<string, unknown> };

/** Signs given out in their order, each once. */
const giver = <T>(mark: string) => {
  const given = new Map<T, string>();
  const sign = (of: T): string => {
    const one = given.get(of) ?? `${mark}${given.size}`;
    given.set(of, one);
    return one;
  };
  const record = () =>
    given.size > 0 ? Object.fromEntries([...given].map(([of, one]): [string, T] => [one, of])) : undefined;
  return { sign, record };
};

/** Terms as one request says them, with their names and values. */
const sentBy = <Said extends object>(say: (signs: Signs) => Said): Said & Sent => {
  const names = giver<string>("#n");
  const values = giver<unknown>(":v");
  const expressions = say({ name: names.sign, value: values.sign });
  const [named, valued] = [names.record(), values.record()];
  return {
    ...expressions,
    ...(named && { ExpressionAttributeNames: named }),
    ...(valued && { ExpressionAttributeValues: valued }),
  };
};

/** What a write sends for its condition. */
export const conditionOf = (when: Term): { ConditionExpression: string } & Sent =>
  sentBy((signs) => ({ ConditionExpression: when(signs) }));

const verbs = ["set", "remove", "add", "delete"] as const;

/** What an update sends for its clauses: all that they do, where all that they ask holds. */
export const expressionsOf = (clauses: Clauses): { UpdateExpression: string; ConditionExpression?: string } & Sent =>
  sentBy((signs) => {
    const of = (part: keyof Clause): Term[] => present(present(clauses).map((clause) => clause[part]));
    const done = verbs.flatMap((verb) =>
      of(verb).length > 0 ? [`${verb.toUpperCase()} ${list(of(verb))(signs)}`] : [],
    );
    const when = of("when");
    return {
      UpdateExpression: done.join(" "),
      ...(when.length > 0 && { ConditionExpression: all(...when)(signs) }),
    };
  });
