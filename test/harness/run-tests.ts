import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "./run-vitest.ts";

const runVitest = (config: string, report: string, env: Record<string, string>): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ["test/harness/run-vitest.ts", report, config], {
      env: { ...process.env, ...env },
      stdio: "inherit",
    });
    child.once("error", fail);
    child.once("close", (code) => done(code ?? 1));
  });

/**
 * Runs the tests of a vitest configuration in a program of their own, leaves their report where `npm test` looks for
 * it, else in `scratch`, and says how they went.
 */
export const runTests = async (config: string, scratch: string, env: Record<string, string>): Promise<void> => {
  const file = process.env.JUMPA_REPORT ?? join(scratch, "report.json");
  const code = await runVitest(config, file, env);
  const { passed, failed, skipped } = JSON.parse(readFileSync(file, "utf8")) as Report;
  for (const { name, reason } of skipped) console.log(`skipped: ${name}: ${reason}`);
  console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`);
  process.exitCode = failed > 0 ? 1 : code;
};
