import { expect, test } from "vitest";
import { codeOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** The one file of each side that asks what time it is: a test holds it there, and the web's goes by the server's. */
const clocks: Record<string, string> = { "functions/": "functions/time/now.ts", "web/": "web/time/server-clock.ts" };

/** `performance.now` measures how long something takes, and says nothing of the time. */
const asksTime = /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|\bDate\(\s*\)/;

const otherClocks = (files: SourceFile[]): string[] =>
  files
    .filter(({ path }) =>
      Object.entries(clocks).some(
        ([folder, clock]) => path.startsWith(folder) && /\.(tsx?|mjs)$/.test(path) && path !== clock,
      ),
    )
    .filter((file) => asksTime.test(codeOf(file)))
    .map(({ path }) => path);

test("functions and web each have one clock", () => {
  expect(otherClocks(sourceFiles())).toEqual([]);
  for (const clock of Object.values(clocks)) expect(sourceFiles().some(({ path }) => path === clock)).toBe(true);
});

test.each([
  "const now = Date.now();",
  "const now = new Date();",
  "const now = +new Date;",
  "const ask = { now: Date.now };",
])("%s is found", (line) => {
  expect(otherClocks([planted("functions/booking/a.ts", line)])).toHaveLength(1);
  expect(otherClocks([planted("web/features/a.tsx", line)])).toHaveLength(1);
});

test("a date made of a value, and a duration, ask no clock", () => {
  const line = "const text = new Date(instant).toISOString(); const begun = performance.now();";
  expect(otherClocks([planted("functions/booking/a.ts", line)])).toEqual([]);
});
