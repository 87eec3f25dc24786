import { expect, test } from "vitest";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const exported = /^export (?:async )?(?:const|function|type|interface|class) (\w+)/gm;

/** Names that each file of a kind gives, since whoever takes them knows the kind: an entry of a function. */
const ofEach = new Set(["handler"]);

/** The names that files of the core and the functions give, and where. */
const meaningsOf = (files: SourceFile[]): Map<string, Set<string>> => {
  const meanings = new Map<string, Set<string>>();
  for (const { path, text } of files.filter(({ path }) => /^(?:shared|functions)\//.test(path)))
    for (const [, name = ""] of text.matchAll(exported))
      if (!ofEach.has(name)) meanings.set(name, (meanings.get(name) ?? new Set()).add(path));
  return meanings;
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/**
 * Whether a name is one thing in its layers: the contract, the decision and what reads and writes for it each have a file of
 * that name, one a layer.
 */
const isOneInLayers = (name: string, paths: readonly string[]): boolean => {
  const layers = paths.map((path) => /^(?:shared\/api|shared|functions)\//.exec(path)?.[0]);
  return paths.every((path) => path.endsWith(`/${kebab(name)}.ts`)) && new Set(layers).size === paths.length;
};

const withSeveral = (files: SourceFile[]): string[] =>
  [...meaningsOf(files)].flatMap(([name, found]) => {
    const paths = [...found];
    return paths.length > 1 && !isOneInLayers(name, paths) ? [`${name}: ${paths.join(", ")}`] : [];
  });

test("a name has one meaning in the core and the functions: whoever imports it need not ask which of two it is", () => {
  const files = sourceFiles();
  expect(meaningsOf(files).size).toBeGreaterThan(1000);
  expect(withSeveral(files)).toEqual([]);
});

test.each(["type Half = string;", "const Half = 2;", "function Half() {}"])(
  "a name with two meanings is found, and where: %s",
  (declared) => {
    const half = (path: string): SourceFile => planted(path, `export ${declared}`);
    expect(withSeveral([half("shared/roster/a.ts"), half("functions/booking/b.ts"), half("web/c.ts")])).toEqual([
      "Half: shared/roster/a.ts, functions/booking/b.ts",
    ]);
  },
);

test("a use case bears its name in each of its layers, and in one file of each", () => {
  const bookVisit = (path: string): SourceFile => planted(path, "export const bookVisit = 1;");
  const layers = ["shared/api/booking", "shared/booking", "functions/booking"];
  expect(withSeveral(layers.map((folder) => bookVisit(`${folder}/book-visit.ts`)))).toEqual([]);
  expect(withSeveral([bookVisit("shared/a/book-visit.ts"), bookVisit("shared/b/book-visit.ts")])).toHaveLength(1);
  expect(withSeveral([bookVisit("shared/a/book-visit.ts"), bookVisit("functions/a/book.ts")])).toHaveLength(1);
});
