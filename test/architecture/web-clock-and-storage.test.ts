import { expect, test } from "vitest";
import { codeOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/**
 * What only one file of the web may touch: a phone's own clock is wrong, and its storage may be full, blocked or
 * garbage.
 */
const homes: Record<string, [pattern: RegExp, home: string]> = {
  "the phone's clock": [/\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()/, "web/time/server-clock.ts"],
  "the browser's storage": [/\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b/, "web/storage/kept.ts"],
};

const strays = (files: SourceFile[]): string[] =>
  files
    .filter(({ path }) => path.startsWith("web/") && !path.startsWith("web/build/"))
    .flatMap((file) =>
      Object.entries(homes)
        .filter(([, [pattern, home]]) => file.path !== home && pattern.test(codeOf(file)))
        .map(([what]) => `${file.path} touches ${what}`),
    );

test("the web goes by the server's clock, and keeps things in one way", () => {
  expect(strays(sourceFiles())).toEqual([]);
});

test.each([
  "const now = Date.now();",
  "const year = new Date().getFullYear();",
  "const now = +new Date;",
  "deps = { now: Date.now };",
  "localStorage.setItem('a', 'b');",
  "const storage = window.sessionStorage;",
])("%s is found", (line) => {
  expect(strays([planted("web/patient/home/page.tsx", line)])).toHaveLength(1);
});

test("a date made of a value knows no clock", () => {
  expect(strays([planted("web/form/birth-parts.ts", "const date = new Date(Date.UTC(2000, 1, 1));")])).toEqual([]);
});
