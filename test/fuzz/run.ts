import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runContracts } from "./run-contracts.ts";
import { runSchemathesis } from "./run-schemathesis.ts";

/**
 * `npm run fuzz -- --requests 20000 --seed 7` tries the whole API with what its contracts describe and nearly that:
 * by fast-check at the functions, and by Schemathesis, which knows only our OpenAPI document, over HTTP. Without
 * `--requests` it is the short run that is part of `npm test`.
 */
const { values } = parseArgs({ options: { requests: { type: "string" }, seed: { type: "string" } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const requests = values.requests === undefined ? undefined : Number(values.requests);

console.log(`seed ${seed}`);
const contracts = await runContracts(requests ? { requests } : { requests: 2000, seconds: 12 }, seed);
const extent = requests
  ? { examples: 100, secondsPerCaller: 120, callers: 5 }
  : { examples: 5, secondsPerCaller: 8, callers: 2 };
const document = await runSchemathesis(extent, seed);

const skipped = "missing" in document ? [{ name: "schemathesis", reason: document.missing }] : [];
const wrong = contracts.findings + ("missing" in document ? 0 : document.wrong);
const passed = contracts.requests - contracts.findings + ("missing" in document ? 0 : document.cases);
console.log(`${passed + wrong} requests, ${wrong} wrong`);
for (const { name, reason } of skipped) console.log(`skipped: ${name}, ${reason}`);
if (process.env.JUMPA_REPORT) {
  // Requests by the thousand would drown the count of tests: one for each way of asking.
  const done = (contracts.findings === 0 ? 1 : 0) + ("missing" in document || document.wrong > 0 ? 0 : 1);
  writeFileSync(process.env.JUMPA_REPORT, JSON.stringify({ passed: done, failed: wrong, skipped }));
}
process.exit(wrong > 0 ? 1 : 0);
