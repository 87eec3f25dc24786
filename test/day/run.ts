import { parseArgs } from "node:util";
import { runTests } from "../harness/run-tests.ts";
import { scratchFolder } from "../harness/scratch-folder.ts";

/** `npm run day -- --seed 7` plays a whole day of a clinic; `npm test` plays one of a dozen visits. */
const { seed } = parseArgs({ options: { seed: { type: "string", default: "1" } } }).values;

await runTests("test/day/vitest.config.ts", scratchFolder("day"), { JUMPA_DAY: seed });
