import { expect, test } from "vitest";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const isWords = ({ path, text }: SourceFile): boolean =>
  path.endsWith("text.en.ts") || text.includes("catalogue(indonesian");

/** What a catalogue has words for: the properties of its Indonesian object, its own and not those within one. */
const keysOf = (text: string): string[] => {
  const [, body = ""] = /^const indonesian\b[^=]*= \{\n(.*?)^\};/ms.exec(text) ?? [];
  return [...body.matchAll(/^ {2}(?:"([\w-]+)"|(\w+))(?=[:,(])/gm)].map(([, quoted, plain]) => quoted ?? plain ?? "");
};

const naming = (word: string, files: SourceFile[]): SourceFile[] =>
  files.filter(({ text }) => new RegExp(`\\b${word}\\b`).test(text));

/**
 * Words that nobody shows, and whose catalogue everybody loads. Where a key is computed, as a visit's state is, or the words
 * are handed on, it is enough that the product knows the word.
 */
const unused = (files: SourceFile[]): string[] => {
  const product = files.filter((file) => /^(?:web|shared)\//.test(file.path) && !isWords(file));
  return files.filter(isWords).flatMap(({ path, text }) => {
    const [, name] = /^export const (\w+) = catalogue\(indonesian/m.exec(text) ?? [];
    if (!name) return [];
    const users = naming(name, product);
    const isHandedOn = users.some((user) =>
      new RegExp(`\\b${name}(?!\\()|\\b${name}\\(\\)(?!\\s*\\.)`).test(read(user)),
    );
    const asked = (key: string): boolean => naming(key, users).length > 0 || (isHandedOn && isWordOf(key, product));
    return keysOf(text).flatMap((key) => (asked(key) ? [] : [`${path}: ${key}`]));
  });
};

/** What a file says below its imports. */
const read = ({ text }: SourceFile): string => text.replaceAll(/^import [^;]*;$/gm, "");

/** Whether somebody says the word as one: in quotes, or as the key or the value of an object. */
const isWordOf = (word: string, files: SourceFile[]): boolean =>
  files.some(({ text }) => new RegExp(`"${word}"|^\\s*${word}[:,]|[{,] ${word}[:,]`, "m").test(text));

test("each word of a catalogue is shown somewhere: no one loads what no one reads", () => {
  const files = sourceFiles();
  expect(files.filter(isWords).flatMap(({ text }) => keysOf(text)).length).toBeGreaterThan(1000);
  expect(unused(files)).toEqual([]);
});

test("a word without a reader is found, and one is not that is asked for by a state's name", () => {
  const words = planted(
    "web/parts/a/text.ts",
    "const indonesian = {",
    '  title: "Judul",',
    '  gone: "Hilang",',
    '  "in-consultation": { gone: "Di dalam" },',
    "};",
    "export const aText = catalogue(indonesian, english);",
  );
  const reader = planted("web/parts/a/a.tsx", "aText().title;");
  expect(unused([words, reader])).toEqual(["web/parts/a/text.ts: gone", "web/parts/a/text.ts: in-consultation"]);
  const byState = planted("web/parts/a/b.tsx", "aText()[state];");
  const state = planted("shared/a.ts", 'const status = "in-consultation";');
  expect(unused([words, reader, byState, state])).toEqual(["web/parts/a/text.ts: gone"]);
});
