import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const isOurs = ({ path }: SourceFile): boolean => /^(?:shared|functions|web)\//.test(path);

/** The comments of a file, those of several lines as one. */
const commentsIn = (text: string): string[] =>
  [...text.matchAll(/\/\*[\s\S]*?\*\/|(?:^\s*\/\/.*\n?)+/gm)].map(([comment]) =>
    comment.replaceAll(/\n\s*(?:\*(?!\/)|\/\/)? ?/g, " "),
  );

const numbered = (version: string): number => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return 1000 * major + minor;
};

/** What is kept for clients or data of an older release alone: where, and the release that forgets it. */
const keptIn = (files: SourceFile[]): { path: string; until: string }[] =>
  files.flatMap(({ path, text }) =>
    commentsIn(text).flatMap((comment) =>
      [...comment.matchAll(/@until (\d+\.\d+)/g)].map(([, until = ""]) => ({ path, until })),
    ),
  );

const dueAt = (files: SourceFile[], version: string): string[] =>
  keptIn(files).flatMap(({ path, until }) =>
    numbered(version) >= numbered(until) ? [`${path}: kept until ${until}`] : [],
  );

const ofOlder =
  /before (?:\d+ )?(?:November )?2026|\b(?:apps?|pages|answers|rows|entries|visits|versions|absences|releases?|codes|clients) of (?:before|0\.\d)|\bapps before\b|\bolder (?:release|app|version|client)s? (?:did|don't|doesn't|published|say)|\breleases? before/i;

/** Comments that speak of an older release, and don't say how long what they are about is kept. */
const withoutEnd = (files: SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    commentsIn(text).flatMap((comment) =>
      ofOlder.test(comment) && !comment.includes("@until ") ? [`${path}: ${comment.trim()}`] : [],
    ),
  );

const version: string = JSON.parse(readFileSync("package.json", "utf8")).version;

test("what is kept for an older release has an end, and is gone by then", () => {
  const files = sourceFiles().filter(isOurs);
  expect(keptIn(files).length).toBeGreaterThan(5);
  expect(dueAt(files, version)).toEqual([]);
  expect(withoutEnd(files)).toEqual([]);
});

test("what outlived its release is named, and so is what never says until when", () => {
  const kept = planted("shared/a.ts", "/** Who it is of. @until 0.3 apps of 0.1 don't say. */");
  const endless = planted("functions/b.ts", "/**", " * Who it is of; answers of", " * before don't say.", " */");
  expect(keptIn([kept, endless])).toEqual([{ path: "shared/a.ts", until: "0.3" }]);
  expect(["0.2.9", "0.3.0", "1.0.0"].map((now) => dueAt([kept], now))).toEqual([
    [],
    ["shared/a.ts: kept until 0.3"],
    ["shared/a.ts: kept until 0.3"],
  ]);
  expect(withoutEnd([kept, endless])).toEqual(["functions/b.ts: /** Who it is of; answers of before don't say. */"]);
});
