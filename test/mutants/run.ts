import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { mutants } from "./mutants.ts";
import { mutateCore } from "./mutate-core.ts";
import { requireFit } from "./require-fit.ts";
import { seededSample } from "./seeded-sample.ts";
import { tryMutants, type Verdict } from "./try-mutants.ts";

/**
 * `npm run mutants` tries the tests of the booking path with every mutant, `--sample 6` with some (`--seed` says
 * which), `--core` mutates every line of `shared/` with Stryker.
 */
const { values } = parseArgs({
  options: { sample: { type: "string" }, seed: { type: "string" }, core: { type: "boolean", default: false } },
});

const line = ({ mutant, caught, by, seconds }: Verdict): string =>
  `${caught ? "caught" : "ALIVE "}  ${mutant.name.padEnd(58)} ${seconds.toFixed(1).padStart(5)} s  ${by}`;

const tryTheBookingPath = async (): Promise<boolean> => {
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const chosen = seededSample(mutants, Number(values.sample ?? mutants.length), seed);
  requireFit(mutants);
  console.log(`${chosen.length} of ${mutants.length} mutants, seed ${seed}`);
  const verdicts = await tryMutants(chosen, (verdict) => console.log(line(verdict)));
  const caught = verdicts.filter((verdict) => verdict.caught).length;
  console.log(`${caught} of ${verdicts.length} mutants caught`);
  const report = { passed: caught, failed: verdicts.length - caught, skipped: [] };
  if (process.env.JUMPA_REPORT) writeFileSync(process.env.JUMPA_REPORT, JSON.stringify(report));
  return report.failed === 0 && report.passed > 0;
};

const mutateTheCore = async (): Promise<boolean> => mutateCore();

process.exitCode = (await (values.core ? mutateTheCore() : tryTheBookingPath())) ? 0 : 1;
