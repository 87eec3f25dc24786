import { expect, test } from "vitest";
import { dueConsumers } from "../../functions/events/due/due-consumers.ts";
import { streamConsumers } from "../../functions/events/stream/stream-consumers.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const makesDue = /^export const \w+: DueConsumer = /m;
const makesStream = /^export const \w+ = \([^)]*\): StreamConsumer =>/m;

/** The consumers that are written in files of a folder, by the names of their files. */
const written = (trigger: "due" | "stream", files: SourceFile[]): string[] =>
  files
    .filter(({ path }) => path.startsWith(`functions/events/${trigger}/`))
    .filter(({ text }) => (trigger === "due" ? makesDue : makesStream).test(text))
    .map(({ path }) => path.replace(/^.*\/(.*)\.ts$/, "$1"))
    .toSorted();

/** What is due lies in the table under the word its consumer first had. */
const storedWords: Readonly<Record<string, string>> = { "close-line": "close-session" };

test("every consumer that is written is in its trigger's list, by the name of its file, and none twice", () => {
  const kinds = written("due", sourceFiles()).map((name) => storedWords[name] ?? name);
  expect(dueConsumers.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
  expect(streamConsumers.map(({ name }) => name).toSorted()).toEqual(written("stream", sourceFiles()));
});

test("a consumer that nobody listed is found", () => {
  const due = planted("functions/events/due/remind.ts", "export const remindDue: DueConsumer = {};");
  const onChange = planted(
    "functions/events/stream/remind.ts",
    "export const remindOnChange = (deps: typeof live): StreamConsumer =>",
  );
  expect([written("due", [due, onChange]), written("stream", [due, onChange])]).toEqual([["remind"], ["remind"]]);
});
