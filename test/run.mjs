import { installPackages } from "./harness/install-packages.mjs";
import { parts } from "./harness/parts.mjs";
import { sum } from "./harness/reports.mjs";

/**
 * `npm test` runs every part; `npm run check` (`--quick`) those without browser and emulator; `--only <name>` one.
 * It runs on Node 20 with nothing installed; the parts run on the Node 24 it installs.
 */
const chosenParts = (args) => {
  const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
  const chosen = parts.filter(({ name, quick }) => (only ? name === only : quick || !args.includes("--quick")));
  if (chosen.length > 0) return chosen;
  console.error(`There is no part "${only}": ${parts.map(({ name }) => name).join(", ")}`);
  return process.exit(2);
};

const amounts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`;

const runPart = async ({ name, run }) => {
  console.log(`── ${name}`);
  const start = performance.now();
  const report = await run();
  if (report.failed > 0 && report.output) console.log(report.output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    report.failed > 0 ? `   ${report.failed} not right (${seconds} s)` : `   ${report.passed} right (${seconds} s)`,
  );
  return report;
};

const chosen = chosenParts(process.argv.slice(2));
if (!(await installPackages())) {
  console.error("The packages could not be installed: see npm's message above.");
  console.log("0 passed, 1 failed");
  process.exit(1);
}
const reports = [];
for (const part of chosen) reports.push(await runPart(part));
const total = sum(reports);
if (total.skipped.length > 0) console.log("── skipped");
for (const { name, reason } of total.skipped) console.log(`   ${name}: ${reason}`);
console.log(amounts(total));
process.exit(total.failed > 0 ? 1 : 0);
