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

/** Refusals that stand for a fault are made where the fault is logged, so that each is counted, and once. */
const standsForFault = /new Refusal\("(store\.busy|video\.unavailable)"\)/;
const noFaultOf: Record<string, string> = {
  "functions/http/answer-errors.ts": "the deadline that passed is logged by then",
  "functions/video/livekit-keys.ts": "that no video server is set up is no fault",
  "functions/video/rooms.ts": "what there is no time to ask can't fail",
  "functions/video/sparing-rooms.ts": "nor what is spared",
};

const silentFaults = (files: SourceFile[]): string[] =>
  files
    .filter((file) => isFunction(file) && standsForFault.test(codeOf(file)) && !(file.path in noFaultOf))
    .map(({ path }) => path);

test("a refusal that stands for a fault is made where the fault is logged", () => {
  expect(silentFaults(sourceFiles())).toEqual([]);
  expect(silentFaults([planted("functions/store/a.ts", 'throw new Refusal("store.busy");')])).toHaveLength(1);
});

/** Whoever logs a refusal that was caught logs its fault for the second time. */
const mayLog = ["functions/trigger/", "functions/store/table/readable.ts", "functions/notify/send-text.ts"];
const secondLines = (files: SourceFile[]): string[] =>
  files
    .filter((file) => isFunction(file) && /\blogFault\b/.test(codeOf(file)))
    .filter(({ path }) => !mayLog.some((home) => path.startsWith(home)) && path !== "functions/consult/each-visit.ts")
    .map(({ path }) => path);

test("what is caught, so that the rest can go on, is reported: only a bug is logged", () => {
  expect(secondLines(sourceFiles())).toEqual([]);
  expect(secondLines([planted("functions/events/a.ts", "logFault(error);")])).toHaveLength(1);
});
