import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planted, type SourceFile } from "./source-files.ts";

const longest = 40;

const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
})
  .split("\0")
  .filter((path) => existsSync(path));

const pages = listed
  .filter((path) => path === "README.md" || /^docs\/.*\.md$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

const tooLong = (found: readonly SourceFile[]): string[] =>
  found
    .filter(({ path }) => path.startsWith("docs/decisions/"))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

/** The worked example was tried and thrown away: what it names is not there. */
const withoutExample = (text: string): string => text.replace(/^## One example:[\s\S]*?(?=^## )/m, "");

/** A file of a language of ours, or whatever begins with one of our folders; one with a part to fill in is no path. */
const isPath = (quoted: string): boolean =>
  /^[\w.-]+(?:\/[\w.-]+)*\/?$/.test(quoted) &&
  (/\.(?:tsx?|mjs)$/.test(quoted) || /^(?:shared|functions|infra|web|test|docs)\//.test(quoted));

/** Every path of the repository, and every end of one: a record names a file as shortly as it is known. */
const known = new Set(
  listed.flatMap((path) => {
    const parts = path.split("/");
    return parts.flatMap((_, from) =>
      parts.slice(from).map((_, count) => parts.slice(from, from + count + 1).join("/")),
    );
  }),
);

const missing = (found: readonly SourceFile[]): string[] =>
  found.flatMap(({ path, text }) =>
    [...withoutExample(text).matchAll(/`([^`\n]+)`/g)]
      .map(([, quoted = ""]) => quoted)
      .filter((quoted) => isPath(quoted) && !known.has(quoted.replace(/\/$/, "")))
      .map((quoted) => `${path} names ${quoted}`),
  );

test("no record of a decision is longer than 40 lines", () => {
  expect(tooLong(pages)).toEqual([]);
});

test("whatever file or folder a page of the documentation names is there", () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(missing(pages)).toEqual([]);
});

test("a record of 41 lines, and a path that is no more, are found; a pattern, and what the worked example names, are none", () => {
  const record = "docs/decisions/a.md";
  expect(tooLong([planted(record, ..."x".repeat(41))])).toEqual([`${record} has 41 lines`]);
  expect(tooLong([planted(record, ..."x".repeat(40), ""), planted("docs/keys.md", ..."x".repeat(90))])).toEqual([]);
  const named = [
    "`ui/loaded.tsx`",
    "`web/load/loaded.tsx`",
    "`loaded.tsx`",
    "`web/load/`",
    "`web/loads/`",
    "`shared/api/<area>/<name>.ts`",
    "`text/html`",
  ];
  expect(missing([planted(record, ...named)])).toEqual([`${record} names ui/loaded.tsx`, `${record} names web/loads/`]);
  const example = ["## One example: a weight", "`weighing.ts`", "## The other two", "`weighed.ts`"];
  expect(missing([planted(record, ...example)])).toEqual([`${record} names weighed.ts`]);
});
