import { expect, test } from "vitest";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const longest = 250;
const drawers = ["util", "utils", "helper", "helpers", "common", "lib", "libs", "misc"];

const lineCount = ({ text }: SourceFile): number => text.replace(/\n$/, "").split("\n").length;

const tooLong = (files: SourceFile[]): string[] =>
  files.filter((file) => lineCount(file) > longest).map((file) => `${file.path} has ${lineCount(file)} lines`);

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
