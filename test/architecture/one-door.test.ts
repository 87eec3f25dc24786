import { expect, test } from "vitest";
import { codeOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const isFunction = ({ path }: SourceFile): boolean => path.startsWith("functions/");

/** Whoever writes a line beside this file may put a person into the log. */
const theLog = "functions/trigger/write-line.ts";
const writesLog = /\bconsole\b|\bprocess\.(stdout|stderr)\b/;

const strayLines = (files: SourceFile[]): string[] =>
  files
    .filter((file) => isFunction(file) && file.path !== theLog && writesLog.test(codeOf(file)))
    .map(({ path }) => path);

/** What makes a handler that logs its faults once and keeps its deadline. */
const door = /^export const handler = (trigger|serve|signInTrigger)\(/m;

const openHandlers = (files: SourceFile[]): string[] =>
  files
    .filter(
      (file) =>
        isFunction(file) && /\bhandler\b[^;]*=/.test(codeOf(file)) && /^export .*\bhandler\b/m.test(codeOf(file)),
    )
    .filter((file) => !door.test(codeOf(file)))
    .map(({ path }) => path);

test("functions write to their log in one place", () => {
  expect(strayLines(sourceFiles())).toEqual([]);
});

test.each(["console.log(patient);", "console.error(error);", "process.stdout.write(name);"])("%s is found", (line) => {
  expect(strayLines([planted("functions/booking/a.ts", line)])).toHaveLength(1);
});

test("every handler goes through the one door", () => {
  expect(openHandlers(sourceFiles())).toEqual([]);
});

test.each(["export const handler = clock(live);", "export const handler = async (event) => event;"])(
  "%s is found",
  (line) => {
    expect(openHandlers([planted("functions/events/a.ts", line)])).toHaveLength(1);
  },
);
