import { expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** The first circle met from each file on, as the way round; type-only imports count, since they tie files as well. */
const circles = (files: SourceFile[]): string[] => {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  const finished = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, way: string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (way.includes(path) || finished.has(path)) return;
    for (const next of imports.get(path) ?? []) if (imports.has(next)) follow(next, [...way, path]);
    finished.add(path);
  };
  for (const { path } of files) follow(path, []);
  return found;
};

test("no file imports itself round a circle, not even for a type", () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(40);
  expect(circles(files)).toEqual([]);
});

test("a circle of types through three files is found", () => {
  const files = [
    planted("shared/a.ts", "import type { B } from './b.ts';"),
    planted("shared/b.ts", "import type { C } from './c.ts';"),
    planted("shared/c.ts", "import type { A } from './a.ts';"),
  ];
  expect(circles(files)).toEqual(["shared/a.ts → shared/b.ts → shared/c.ts → shared/a.ts"]);
});

test("two ways to one file are no circle", () => {
  const files = [
    planted("shared/a.ts", "import './b.ts';", "import './c.ts';"),
    planted("shared/b.ts", "import './c.ts';"),
    planted("shared/c.ts"),
  ];
  expect(circles(files)).toEqual([]);
});
