import { expect, test } from "vitest";
import { codeOf, importsOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** What a pure function has no business with, by the name it is called by. */
const impure: Record<string, RegExp> = {
  "the clock": /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|\bperformance\.now\b/,
  chance: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\bcrypto\b/,
  "the network": /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/,
  "the machine": /\bprocess\b|\bglobalThis\b|\bconsole\b|\blocalStorage\b|\bsetTimeout\b|\bsetInterval\b/,
};

const isShared = (file: SourceFile): boolean => file.path.startsWith("shared/");

const impurities = (files: SourceFile[]): string[] =>
  files.filter(isShared).flatMap((file) =>
    Object.entries(impure)
      .filter(([, pattern]) => pattern.test(codeOf(file)))
      .map(([what]) => `${file.path} touches ${what}`),
  );

const foreign = (files: SourceFile[]): string[] =>
  files.filter(isShared).flatMap((file) =>
    importsOf(file)
      .filter((path) => !path.startsWith("shared/") && path !== "zod/mini")
      .map((path) => `${file.path} imports ${path}`),
  );

test("shared imports zod and itself, nothing else", () => {
  expect(foreign(sourceFiles())).toEqual([]);
});

test("shared knows neither clock, chance, network nor machine", () => {
  expect(impurities(sourceFiles())).toEqual([]);
});

test.each([
  "const now = Date.now();",
  "const now = new Date();",
  "const now = +new Date;",
  "const dice = Math.random();",
  "const id = crypto.randomUUID();",
  "const answer = await fetch('/api');",
  "const name = process.env.NAME;",
  "console.log(patient);",
])("%s is found", (line) => {
  expect(impurities([planted("shared/a.ts", line)])).toHaveLength(1);
});

test("a date made of a value is pure", () => {
  expect(
    impurities([planted("shared/a.ts", "const text = new Date(instant).toISOString(); // not Date.now()")]),
  ).toEqual([]);
});

test.each(["import { randomUUID } from 'node:crypto';", "import { z } from 'zod';"])("%s is found", (line) => {
  expect(foreign([planted("shared/a.ts", line)])).toHaveLength(1);
});
