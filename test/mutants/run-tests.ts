import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";

const Assertion = z.object({ fullName: z.string(), status: z.string() });
const Run = z.object({
  numPassedTests: z.int(),
  testResults: z.array(z.object({ assertionResults: z.array(Assertion) })),
});

/** How tests went: the first that failed, or how many passed. */
export type Outcome = { failed: string } | { passed: number };

/** How long the tests of one change may run, in ms: a run that finds no end has failed. */
const longestMs = 180_000;

/** How long one test may take, in ms: two changes are tried side by side, and a busy machine must catch none. */
const longestTest = 90_000;

type Chosen = {
  /** The tests alone whose name holds it. */
  by?: string | undefined;
  longest?: number;
};

/**
 * Runs the named test files in a copy until the first failure. Tests that could not even start decide nothing: a
 * mutant is caught by a test that failed, not by a file that did not load.
 */
export const runTests = async (
  folder: string,
  tests: readonly string[],
  { by, longest = longestMs }: Chosen = {},
): Promise<Outcome> => {
  const report = join(folder, "report.json");
  await rm(report, { force: true });
  const vitest = join(folder, "node_modules/vitest/vitest.mjs");
  const bounds = ["--bail", "1", "--testTimeout", String(longestTest)];
  const args = ["run", "--root", folder, ...bounds, "--reporter", "json", "--outputFile", report];
  const chosen = [...tests, ...(by === undefined ? [] : ["--testNamePattern", by])];
  const child = spawn(process.execPath, [vitest, ...args, ...chosen], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    timeout: longest,
    killSignal: "SIGKILL",
  });
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  await once(child, "close");
  if (child.killed) return { failed: `no end within ${longest / 1000} s` };
  const run = Run.parse(JSON.parse(await readFile(report, "utf8")));
  const assertions = run.testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = assertions.find(({ status }) => status === "failed");
  if (failed) return { failed: failed.fullName };
  if (child.exitCode !== 0 || run.numPassedTests === 0) throw new Error(`${tests.join(" ")} decided nothing: ${said}`);
  return { passed: run.numPassedTests };
};
