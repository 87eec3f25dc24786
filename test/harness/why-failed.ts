import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** What is known of a failure: vitest's own account of an error. */
export type Failure = {
  message: string;
  stacks?: readonly { file: string; line: number }[] | undefined;
};

/** So much of a long account tells what was in the way. */
const lastLines = 4;

const places = ({ stacks = [] }: Failure, top: string): string[] => {
  const lines = stacks.map(({ file, line }) => `${relative(top, file)}:${line}`);
  return lines.length > 0 ? [`at ${lines.join(", from ")}`] : [];
};

/** What a browser was waiting for, and the last things that it tried. */
const callLog = (message: string): string[] => {
  const [, log = ""] = message.split(/^Call log:$/m);
  const [first, ...more] = log
    .split("\n")
    .map((line) => line.replace(/^[\s-]+/, "").trimEnd())
    .filter((line) => line !== "");
  return first === undefined ? [] : [first, ...(more.length > lastLines ? ["…"] : []), ...more.slice(-lastLines)];
};

/**
 * Why a test failed, in as few lines as let it be understood by whoever can't run it again: what went wrong, where in
 * the test and its steps, and of a browser what it was waiting for and tried last.
 */
export const whyFailed = (errors: readonly Failure[] = [], top = process.cwd()): string => {
  const [error] = errors;
  if (!error) return "no error";
  const message = stripVTControlCharacters(error.message);
  const [what = ""] = message.split("\n");
  return [what, ...places(error, top), ...callLog(message)].join("\n      ");
};
