import { availableParallelism } from "node:os";
import { installPackages } from "../infra/install-packages.mjs";
import { parts } from "./harness/parts.mjs";
import { sum, verdict } from "./harness/reports.mjs";
import { sideBySide } from "./harness/side-by-side.mjs";

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

const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1);

/** A part that falls over has failed; the others still get their turn. */
const reportOf = (run, live) => run({ live }).catch((error) => verdict({ ok: false, output: String(error.stack) }));

/** A part that can't name what failed is named itself. */
const failuresOf = ({ name }, { failed, failures = [] }) => {
  if (failed === 0) return [];
  return failures.length > 0 ? failures : [{ name, reason: `${failed} not right` }];
};

const show = ({ name, tells }, { passed, failed, output }, seconds) => {
  console.log(`── ${name}`);
  if ((failed > 0 || tells) && output) console.log(output.trimEnd());
  console.log(`   ${failed > 0 ? `${failed} not right` : `${passed} right`} (${seconds} s)`);
};

/** The tasks of a part; it is shown when its last one has ended, and `done` gets what came of it. */
const tasksOf = (part, live, done) => {
  const reports = [];
  let start;
  const task = ({ lanes, run }) => ({
    lanes,
    run: async () => {
      if (start === undefined) console.log(`${part.name} …`);
      start ??= performance.now();
      reports.push(await reportOf(run, live));
      if (reports.length < part.runs.length) return;
      const report = sum(reports);
      show(part, report, secondsSince(start));
      done({ ...report, failures: failuresOf(part, report) });
    },
  });
  return part.runs.map(task);
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
const begun = performance.now();
const reports = [];
// Most of them wait for something half of their time: two more than there are cores.
const lanes = availableParallelism() + 2;
const live = chosen.length === 1;
await sideBySide(
  chosen.flatMap((part) => tasksOf(part, live, (report) => reports.push(report))),
  lanes,
);
const total = sum(reports);
list("skipped", total.skipped);
// Last, where whoever sees only the end of a long run still reads them.
list("not right", total.failures);
console.log(`── after ${secondsSince(begun)} s`);
console.log(amounts(total));
process.exit(total.failed > 0 ? 1 : 0);
