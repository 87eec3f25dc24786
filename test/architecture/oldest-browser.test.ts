import { posix } from "node:path";
import { expect, test } from "vitest";
import { codeOf } from "./imports-of.ts";
import { missingInScripts } from "./missing-in-scripts.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const typesOnly = /\b(?:import|export)\s+type\b[^;]*?\bfrom\s*["'][^"']+["']/g;
const imported = /\b(?:import|export)\b(?:[^"'`;]*?\bfrom\s*|\s*\(?\s*)["'](\.[^"']+)["']/g;
/** Of a contract only its row comes into an app (`web/build/contract-rows.ts`). */
const isContract = (path: string): boolean => /^shared\/api\/[\w-]+\/(?!routes\.ts)[\w-]+\.ts$/.test(path);
const runsInBrowsers = ({ path }: SourceFile): boolean => /^web\/(?!build\/).*\.tsx?$/.test(path);

/** What a file brings along when it runs, without what it knows as types alone. */
const broughtBy = (file: SourceFile): string[] =>
  [...codeOf(file).replace(typesOnly, "").matchAll(imported)]
    .map(([, specifier = ""]) => posix.join(posix.dirname(file.path), specifier))
    .filter((path) => !isContract(path));

/** The files that an app may carry: those of the web, and what they bring along of what all share. */
const reached = (files: readonly SourceFile[]): SourceFile[] => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Set<SourceFile>();
  const reach = (file: SourceFile | undefined): void => {
    if (!file || found.has(file)) return;
    found.add(file);
    for (const path of broughtBy(file)) reach(byPath.get(path));
  };
  for (const file of files.filter(runsInBrowsers)) reach(file);
  return [...found];
};

const strangers = (files: readonly SourceFile[]): string[] =>
  reached(files).flatMap((file) =>
    Object.entries(missingInScripts)
      .filter(([, pattern]) => pattern.test(codeOf(file)))
      .map(([feature]) => `${file.path}: ${feature}`),
  );

test("what a browser runs uses no word that Chrome 90 lacks, in the web and in what it brings along", () => {
  expect(strangers(sourceFiles())).toEqual([]);
});

test.each([
  "const last = days.at(-1);",
  "const sorted = days.toSorted();",
  "const other = days.with(0, day);",
  "const last = days.findLast(isOpen);",
  "const byDay = Map.groupBy(days, dayOf);",
  "const copy = structuredClone(days);",
  "const has = Object.hasOwn(days, day);",
  "const all = await Array.fromAsync(days);",
  "const { promise } = Promise.withResolvers();",
  "const names = [...days.values().map(nameOf)];",
])("%s is found", (line) => {
  expect(strangers([planted("web/parts/day/days.ts", line)])).toHaveLength(1);
});

test("it is found in what a screen brings along, wherever that lies; not in what it knows as a type, or calls", () => {
  const screen = planted(
    "web/parts/day/days.ts",
    'import { first } from "../../../shared/time/first.ts";',
    'import type { Last } from "../../../shared/time/last.ts";',
    'import { listDays } from "../../../shared/api/schedule/list-days.ts";',
  );
  const sorts = "export const sorted = days.toSorted();";
  const files = [
    screen,
    planted("shared/time/first.ts", 'export { sorted } from "./sorted.ts";'),
    ...["shared/time/sorted.ts", "shared/time/last.ts", "shared/api/schedule/list-days.ts"].map((path) =>
      planted(path, sorts),
    ),
  ];
  expect(strangers(files)).toEqual([expect.stringMatching(/^shared\/time\/sorted.ts: Array.toSorted/)]);
});

test("what a browser knows is not found", () => {
  const lines = ["const row = [...cells].sort();", "Object.values(days).map(nameOf); // not days.at(-1)"];
  expect(strangers([planted("web/parts/day/days.ts", ...lines)])).toEqual([]);
});
