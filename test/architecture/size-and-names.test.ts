import { expect, test } from "vitest";
import { functionsOf } from "./functions-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const longest = 250;
const longestFunction = 40;
/** A page joins what is known, what is shown and what can be done, so it may be longer. */
const longestInPage = 60;
const drawers = ["util", "utils", "helper", "helpers", "common", "lib", "libs", "misc"];

const lineCount = ({ text }: SourceFile): number => text.replace(/\n$/, "").split("\n").length;

const tooLong = (files: SourceFile[]): string[] =>
  files.filter((file) => lineCount(file) > longest).map((file) => `${file.path} has ${lineCount(file)} lines`);

const product = /^(shared|functions|infra|web)\/.*\.tsx?$/;

const page = /^web\/features\/[^/]+\/[^/]+\/page\.tsx$/;

const longFunctions = (files: SourceFile[]): string[] =>
  files
    .filter(({ path }) => product.test(path))
    .flatMap((file) =>
      functionsOf(file)
        .filter(({ length }) => length > (page.test(file.path) ? longestInPage : longestFunction))
        .map(({ line, length }) => `${file.path}:${line} has a function of ${length} lines`),
    );

const inDrawers = (files: SourceFile[]): string[] =>
  files
    .map(({ path }) => path)
    .filter((path) => path.split("/").some((part) => drawers.includes(part.split(".")[0] ?? "")));

const misnamed = (files: SourceFile[]): string[] =>
  files
    .map(({ path }) => path)
    .filter((path) => !path.split("/").every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/.test(part)));

test("no file is longer than 250 lines", () => {
  expect(tooLong(sourceFiles())).toEqual([]);
});

test("no function of the product is longer than 40 lines, in a page than 60, markup and comments counted", () => {
  expect(longFunctions(sourceFiles())).toEqual([]);
});

test("no folder or file is a drawer for what has no name of its own", () => {
  expect(inDrawers(sourceFiles())).toEqual([]);
});

test("every name is in kebab-case", () => {
  expect(misnamed(sourceFiles())).toEqual([]);
});

test("a file of 251 lines, a drawer and a name in capitals are found", () => {
  expect(tooLong([planted("web/a.ts", ..."x".repeat(251))])).toHaveLength(1);
  expect(tooLong([planted("web/a.ts", ..."x".repeat(250), "")])).toEqual([]);
  expect(
    inDrawers([planted("web/utils/a.ts"), planted("shared/time/helpers.ts"), planted("web/common.test.ts")]),
  ).toHaveLength(3);
  expect(misnamed([planted("web/Page.tsx"), planted("web/bookVisit.ts")])).toHaveLength(2);
});

const listOf = (items: number, path: string, ...after: string[]): SourceFile[] => [
  planted(
    path,
    "export const A = () => (",
    "  <ul>",
    ...Array.from({ length: items }, () => "    <li>a</li>"),
    ...after,
    "  </ul>",
    ");",
  ),
];

test("a function of 41 lines is found, in markup, comments and brackets too; blank lines and small ones within count once", () => {
  expect(longFunctions(listOf(37, "web/ui/a.tsx"))).toEqual(["web/ui/a.tsx:1 has a function of 41 lines"]);
  expect(longFunctions(listOf(36, "web/ui/a.tsx", "", ""))).toEqual([]);
  const outer = (inner: string[]) => [planted("shared/a.ts", "function a() {", ...inner, "}")];
  expect(longFunctions(outer(Array.from({ length: 39 }, () => "  // why")))).toHaveLength(1);
  expect(longFunctions(outer(Array.from({ length: 38 }, () => "  const b = () => {};")))).toEqual([]);
});

test("names that a literal gives a line each count as they would fill lines; a property that does something counts its own", () => {
  const names = Array.from({ length: 40 }, (_, index) => `    a${index + 10},`);
  expect(longFunctions([planted("shared/a.ts", "const a = () => {", "  return {", ...names, "  };", "}")])).toEqual([]);
  const steps = Array.from({ length: 20 }, (_, index) => [`    a${index}: [`, "      b,", "    ],"]).flat();
  expect(longFunctions([planted("shared/a.ts", "const a = () => {", "  return {", ...steps, "  };", "}")])).toEqual([
    "shared/a.ts:1 has a function of 64 lines",
  ]);
});

test("a page may have 60, and only a page: not a file beside it, nor one of that name elsewhere", () => {
  expect(longFunctions(listOf(56, "web/features/booking/desk/page.tsx"))).toEqual([]);
  expect(longFunctions(listOf(57, "web/features/booking/desk/page.tsx"))).toHaveLength(1);
  for (const path of ["web/features/booking/desk/day-page.tsx", "web/features/booking/page.tsx", "web/ui/page.tsx"])
    expect(longFunctions(listOf(37, path))).toHaveLength(1);
});
