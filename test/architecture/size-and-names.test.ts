import { expect, test } from "vitest";
import { functionsOf } from "./functions-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const longest = 250;
/** A page; what isn't one is cut by meaning well before. */
const longestFunction = 60;
const drawers = ["util", "utils", "helper", "helpers", "common", "lib", "libs", "misc"];

const lineCount = ({ text }: SourceFile): number => text.replace(/\n$/, "").split("\n").length;

const tooLong = (files: SourceFile[]): string[] =>
  files.filter((file) => lineCount(file) > longest).map((file) => `${file.path} has ${lineCount(file)} lines`);

const product = /^(shared|functions|infra|web)\/.*\.tsx?$/;

const longFunctions = (files: SourceFile[]): string[] =>
  files
    .filter(({ path }) => product.test(path))
    .flatMap((file) =>
      functionsOf(file)
        .filter(({ length }) => length > longestFunction)
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

test("no function of the product is longer than 60 lines, markup and comments counted", () => {
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

test("a function of 61 lines is found, in markup, comments and brackets too; blank lines and small ones within count once", () => {
  const page = (lines: string[]) =>
    planted("web/a.tsx", "export const A = () => (", "  <ul>", ...lines, "  </ul>", ");");
  const items = (count: number): string[] => Array.from({ length: count }, () => "    <li>a</li>");
  expect(longFunctions([page(items(57))])).toEqual(["web/a.tsx:1 has a function of 61 lines"]);
  expect(longFunctions([page([...items(56), "", ""])])).toEqual([]);
  const outer = (inner: string[]) => planted("shared/a.ts", "function a() {", ...inner, "}");
  expect(longFunctions([outer(Array.from({ length: 59 }, () => "  // why"))])).toHaveLength(1);
  expect(longFunctions([outer(Array.from({ length: 58 }, () => "  const b = () => {};"))])).toEqual([]);
});
