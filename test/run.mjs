import { installPackages } from "../infra/install-packages.mjs";
import { parts } from "./harness/parts.mjs";
import { sum, verdict } from "./harness/reports.mjs";

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

/** A part that falls over has failed; the others still get their turn. */
const timed = async (run) => {
  const start = performance.now();
  const report = await run().catch((error) => verdict({ ok: false, output: String(error.stack) }));
  return { ...report, seconds: ((performance.now() - start) / 1000).toFixed(1) };
};

/** A part that can't name what failed is named itself. */
const failuresOf = (name, { failed, failures = [] }) =>
  failures.length > 0 ? failures : [{ name, reason: `${failed} not right` }];

const showPart = async (name, running) => {
  console.log(`── ${name}`);
  const report = await running();
  if (report.failed > 0 && report.output) console.log(report.output.trimEnd());
  const outcome = report.failed > 0 ? `${report.failed} not right` : `${report.passed} right`;
  console.log(`   ${outcome} (${report.seconds} s)`);
  return { ...report, failures: report.failed > 0 ? failuresOf(name, report) : [] };
};

const list = (title, named) => {
  if (named.length > 0) console.log(`── ${title}`);
  for (const { name, reason } of named) console.log(`   ${name}: ${reason}`);
};

const chosen = chosenParts(process.argv.slice(2));
if (!installPackages()) {
  console.log("0 passed, 1 failed");
  process.exit(1);
}
const begun = new Map(chosen.filter(({ alongside }) => alongside).map((part) => [part, timed(part.run)]));
const reports = [];
for (const part of chosen) reports.push(await showPart(part.name, () => begun.get(part) ?? timed(part.run)));
const total = sum(reports);
list("skipped", total.skipped);
// Last, where whoever sees only the end of a long run still reads them.
list("not right", total.failures);
console.log(amounts(total));
process.exit(total.failed > 0 ? 1 : 0);
