import { expect, test } from "vitest";

type Texts = Record<string, unknown>;
const id = import.meta.glob<Record<string, () => Texts>>("../../../web/**/{text,shell-text}.ts", { eager: true });
const en = import.meta.glob<{ english: Texts }>("../../../web/**/*text.en.ts", { eager: true });
const pairs = Object.entries(id).flatMap(([path, catalogues]) => {
  const english = en[path.replace(/\.ts$/, ".en.ts")]?.english;
  return Object.values(catalogues).map((indonesian) => [path.replace("../../../", ""), indonesian(), english] as const);
});

/** Every text of a catalogue with its place in it; functions are tried with plain values. */
const flat = (texts: unknown, path = ""): [string, string][] => {
  if (typeof texts === "string") return [[path, texts]];
  if (typeof texts === "function") return [];
  return Object.entries(texts as Texts).flatMap(([key, value]) => flat(value, `${path}.${key}`));
};

const keys = (texts: unknown, path = ""): string[] =>
  typeof texts === "object" && texts !== null
    ? Object.entries(texts).flatMap(([key, value]) => keys(value, `${path}.${key}`))
    : [`${path}:${typeof texts}`];

test("there are catalogues", () => {
  expect(pairs.length).toBeGreaterThan(8);
  expect(pairs.length).toBe(Object.keys(en).length);
});

test.each(pairs)("%s says everything in both languages", (_, indonesian, english) => {
  expect(keys(english)).toEqual(keys(indonesian));
  for (const [path, text] of [...flat(indonesian), ...flat(english)])
    expect([path, text.trim()]).not.toEqual([path, ""]);
});

test.each(pairs)("%s never frightens: no word for an error, no shouting", (_, indonesian, english) => {
  for (const [path, text] of [...flat(indonesian), ...flat(english)])
    expect([path, /\berror|gagal|kesalahan|invalid|!/i.test(text)]).toEqual([path, false]);
});

test.each(pairs)("%s keeps a sentence to 14 words", (_, indonesian) => {
  for (const [path, text] of flat(indonesian))
    for (const sentence of text.split(/[.?:]/))
      expect([path, sentence.trim().split(/\s+/).length <= 14]).toEqual([path, true]);
});

/** Words that said a thing in two ways, or in one nobody says. */
const retired = [
  /peramban/i,
  /hubungi loket/i,
  /^selesai dengan/i,
  /who joins/i,
  /what they are to you/i,
  /nearest UGD/i,
];

test.each(pairs)("%s calls each thing as everybody calls it", (_, indonesian, english) => {
  for (const [path, text] of [...flat(indonesian), ...flat(english)])
    expect([path, retired.filter((word) => word.test(text))]).toEqual([path, []]);
});

test.each(pairs)(
  "%s says in English of a visit alone that it is cancelled: a question or a form is closed",
  (_, __, english) => {
    for (const [path, text] of flat(english)) if (text === "Cancel") expect(path).toBe(".cancel");
  },
);
