import { expect, test } from "vitest";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** The names of types that files of the core give, and where. */
const meaningsOf = (files: SourceFile[]): Map<string, string[]> => {
  const meanings = new Map<string, string[]>();
  for (const { path, text } of files.filter(({ path }) => path.startsWith("shared/")))
    for (const [, name = ""] of text.matchAll(/^export (?:type|interface|class) (\w+)/gm))
      meanings.set(name, [...(meanings.get(name) ?? []), path]);
  return meanings;
};

const withSeveral = (files: SourceFile[]): string[] =>
  [...meaningsOf(files)].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(", ")}`);

test("a name of a type has one meaning in the core: whoever imports it need not ask which of two it is", () => {
  const files = sourceFiles();
  expect(meaningsOf(files).size).toBeGreaterThan(100);
  expect(withSeveral(files)).toEqual([]);
});

test("a name with two meanings is found, and where", () => {
  const half = (path: string): SourceFile => planted(path, "export type Half = string;");
  expect(withSeveral([half("shared/roster/a.ts"), half("shared/booking/b.ts"), half("web/c.ts")])).toEqual([
    "Half: shared/roster/a.ts, shared/booking/b.ts",
  ]);
});
