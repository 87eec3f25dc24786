import { expect, test } from "vitest";
import { codeOf, importsOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** The files that know how a session's places follow from its `count`, where the last of them ends, and what comes beyond. */
const theGrid = ["shared/schedule/session.ts", "shared/schedule/numbers-beyond.ts"];
const knowsSessions = (file: SourceFile): boolean =>
  !file.path.startsWith("test/") &&
  importsOf(file).some((path) => /^shared\/(schedule\/|roster\/month\/plan-month)/.test(path));

/** Reckoning with the number of a session's places, and not only telling it. */
const reckons = /(length: |[^=][<>]=? |[*+] |slotAt\(\w+, )(\w+\.)*count\b|\bcount [*+/-] /;

const strayGrids = (files: SourceFile[]): string[] =>
  files
    .filter((file) => !theGrid.includes(file.path) && knowsSessions(file) && reckons.test(codeOf(file)))
    .map(({ path }) => path);

test("where a session's places lie and end is reckoned in one place", () => {
  expect(strayGrids(sourceFiles())).toEqual([]);
});

test.each([
  "Array.from({ length: session.count }, (_, index) => index + 1)",
  "number <= count",
  "number > session.count",
  "start + count * minutes * minute",
  "session.minutes * session.count",
  "slotAt(grid, grid.count)",
])("%s elsewhere is found", (code) => {
  const text = `import type { Session } from "../schedule/session.ts";\nexport const a = ${code};`;
  expect(strayGrids([planted("shared/booking/a.ts", text)])).toHaveLength(1);
});
