import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./run-program.mjs";

/**
 * `failures` names what failed where the program could say it; there may be more failed than named.
 * @typedef {{ name: string, reason: string }} Named
 * @typedef {{ passed: number, failed: number, skipped: Named[], failures?: Named[], output?: string }} Report
 */

/** A report of one thing that either went well or not. */
export const verdict = ({ ok, output }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], output });

/** A report of a part that could not run. */
export const skip = (name, reason) => ({ passed: 0, failed: 0, skipped: [{ name, reason }] });

/** Several reports as one. */
export const sum = (reports) => ({
  passed: reports.reduce((total, { passed }) => total + passed, 0),
  failed: reports.reduce((total, { failed }) => total + failed, 0),
  skipped: reports.flatMap(({ skipped }) => skipped),
  failures: reports.flatMap(({ failures }) => failures ?? []),
  output: reports.map(({ output }) => output ?? "").join(""),
});

/**
 * Runs a program that writes its report as JSON to the file named by JUMPA_REPORT, which also takes the place of
 * `{report}` in its arguments. One that ends badly without a failure in its report has failed all the same.
 */
export const runReporting = async (program, args, options = {}) => {
  // Whatever the tests leave in the temporary folder goes with this one.
  const folder = mkdtempSync(join(tmpdir(), "jumpa-tests-"));
  const file = join(folder, "report.json");
  const withFile = args.map((arg) => arg.replace("{report}", file));
  const env = { ...options.env, JUMPA_REPORT: file, TMPDIR: folder };
  const result = await runProgram(program, withFile, { ...options, env });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : verdict(result);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const hiddenFailure = !result.ok && report.failed === 0 ? 1 : 0;
  return { ...report, failed: report.failed + hiddenFailure, output: result.output };
};
