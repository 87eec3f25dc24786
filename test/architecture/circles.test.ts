import { expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** What each of them leads to. */
type Ways = ReadonlyMap<string, readonly string[]>;

/** The first circle met from each place on, as the way round. */
const circlesIn = (ways: Ways): string[] => {
  const finished = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, way: string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (way.includes(path) || finished.has(path)) return;
    for (const next of ways.get(path) ?? []) if (ways.has(next)) follow(next, [...way, path]);
    finished.add(path);
  };
  for (const path of ways.keys()) follow(path, []);
  return found;
};

/** Type-only imports count, since they tie files as well. */
const waysOf = (files: SourceFile[]): Ways => new Map(files.map((file) => [file.path, importsOf(file)]));

const circles = (files: SourceFile[]): string[] => circlesIn(waysOf(files));

/** The folders of one level that an import leads from and to, whole: `shared/api` and `shared/booking`. */
const neighbours = (from: string, to: string): [string, string] | undefined => {
  const [a, b] = [from.split("/").slice(0, -1), to.split("/").slice(0, -1)];
  const level = a.findIndex((part, index) => part !== b[index]);
  if (level === -1 || b[level] === undefined) return undefined;
  return [a.slice(0, level + 1).join("/"), b.slice(0, level + 1).join("/")];
};

const folderCircles = (files: SourceFile[]): string[] => {
  const ways = new Map<string, string[]>();
  for (const [from, imports] of waysOf(files))
    for (const to of imports) {
      const [a, b] = neighbours(from, to) ?? [];
      if (a === undefined || b === undefined) continue;
      ways.set(a, [...(ways.get(a) ?? []), b]);
      ways.set(b, ways.get(b) ?? []);
    }
  return circlesIn(ways);
};

test("no file imports itself round a circle, not even for a type", () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(40);
  expect(circles(files)).toEqual([]);
});

const isProduct = ({ path }: SourceFile): boolean => /^(shared|functions|web|infra)\//.test(path);

test("nor do folders of one level import each other, not even round a third", () => {
  expect(folderCircles(sourceFiles().filter(isProduct))).toEqual([]);
});

test("two folders that need each other are found, at whatever depth; a folder within another is no neighbour of it", () => {
  const files = [
    planted("web/parts/visit/a.ts", "import '../../features/booking/b.ts';"),
    planted("web/features/booking/b.ts", "import '../../parts/line/c.ts';"),
    planted("web/parts/line/c.ts", "import './deep/d.ts';"),
    planted("web/parts/line/deep/d.ts", "import '../e.ts';"),
    planted("web/parts/line/e.ts"),
  ];
  expect(folderCircles(files)).toEqual(["web/parts → web/features → web/parts"]);
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
