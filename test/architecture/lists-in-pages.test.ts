import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { appNames } from "../../shared/api/apps.ts";
import { groups } from "../../shared/api/groups.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** A paragraph of how it hangs together, from the bold words it begins with, and the names it lists in backticks. */
const namesAfter = (page: string, bold: string, end: RegExp): string[] => {
  const [paragraph = ""] = (page.split(`**${bold}**`)[1] ?? "").split(end);
  return [...paragraph.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name).toSorted();
};

/** The names in the first column of a page's tables. */
const firstColumn = (page: string): string[] =>
  [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = ""]) => name).toSorted();

const architecture = readFileSync("docs/architecture.md", "utf8");

test("how it hangs together names every app and every function behind the API", () => {
  expect(namesAfter(architecture, "An app for each kind of user", /\. /)).toEqual(appNames.toSorted());
  expect(namesAfter(architecture, "A function for each audience", /\*\*/)).toEqual(groups.toSorted());
});

test("the table of the functions has each with what it answers and what it holds", () => {
  const record = readFileSync("docs/decisions/functions-by-audience.md", "utf8");
  expect(firstColumn(record)).toEqual(groups.toSorted());
});

const counted =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten) (?:apps|functions (?:answer|behind)|of (?:the )?functions)\b/i;

/** Whether a page gives a number that it would have to be told of as one is added. */
const counts = (page: string): boolean => counted.test(page.replaceAll("*", ""));

test("no page and no picture counts the apps or the functions: a number is forgotten as one is added", () => {
  const pages = ["README.md", "docs/architecture.md", "docs/adding-a-use-case.md", "docs/system.svg", "docs/rooms.svg"];
  expect(pages.filter((page) => counts(readFileSync(page, "utf8")))).toEqual([]);
  expect(counts("**Seven functions** answer the API")).toBe(true);
});

/** The rooms that files lie in: the folders of the second level. */
const roomsOf = (files: SourceFile[]): string[] =>
  [...new Set(files.flatMap(({ path }) => /^[^/]+\/[^/]+\/(?=.)/.exec(path)?.[0] ?? []))].toSorted();

test("the page of rooms has a line for each of them, and for none that is gone", () => {
  const page = readFileSync("docs/rooms.md", "utf8");
  const named = [...page.matchAll(/`((?:shared|functions|web|infra|test)\/[\w-]+\/)`/g)].map(([, room = ""]) => room);
  expect([...new Set(named)].toSorted()).toEqual(roomsOf(sourceFiles()));
  expect(roomsOf([planted("web/acts/acts.ts"), planted("web/acts/deep/a.ts"), planted("test/run.mjs")])).toEqual([
    "web/acts/",
  ]);
});
