import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { runReporting, skip, sum, verdict } from "./reports.mjs";
import { runProgram, top } from "./run-program.mjs";

const check = async (program, ...args) => verdict(await runProgram(program, args));

const vitest = (filters, { config = "vitest.config.ts", ...options } = {}) =>
  runReporting("node", ["test/harness/run-vitest.ts", "{report}", config, ...filters], options);

/** Parts of test/ that have a turn of their own, or none in `npm test`. */
const apart = [
  ...["architecture", "local", "matrix", "build", "api", "e2e"],
  ...["emulator", "lab", "mutants", "fuzz", "bench"],
];

const unitFolders = () =>
  readdirSync(resolve(top, "test"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !apart.includes(entry.name))
    .map((entry) => `test/${entry.name}/`);

/** The quick part leaves out what takes long by design (`*.long.test.ts`); both are of the same folders. */
const unit = () => vitest(["--project=!long", ...unitFolders()]);
const longOnes = () => vitest(["--project=long"]);

const types = async () =>
  sum([await check("tsc", "-p", "tsconfig.json"), await check("tsc", "-p", "web/tsconfig.json")]);

/** Without a LiveKit server everything but the consult itself is still tried; its tests give this as their reason. */
const videoOrReason = async () => {
  const livekit = await runProgram("node", ["test/harness/fetch-livekit.ts"]);
  return livekit.ok ? {} : { JUMPA_NO_VIDEO: livekit.output.trim().split("\n").at(-1) };
};

const api = async () => vitest([], { config: "test/api/vitest.config.ts", env: await videoOrReason() });

const endToEnd = async () => {
  const { windowless, whole } = await findChromium();
  const chromium = windowless ?? whole;
  if (!chromium) return skip("end-to-end", "no Chromium: set CHROME_PATH to one, or install Debian's package chromium");
  const env = { CHROME_PATH: chromium, ...(whole && { WHOLE_CHROME_PATH: whole }), ...(await videoOrReason()) };
  // Side by side, each with a product and a district of its own: each waits half of its time.
  const folders = ["every-answer", "every-screen", "journeys"].map((folder) => `test/e2e/${folder}/`);
  return sum(
    await Promise.all(folders.map((one) => vitest([one], { config: "test/e2e/vitest.config.ts", live: true, env }))),
  );
};

/** Both say themselves what they lack, and why that skips them. */
const dynamodbLocal = () => runReporting("node", ["test/dynamodb-local/run.ts"], { live: true });
const emulator = () => runReporting("npm", ["run", "--silent", "emulator"], { live: true });

/** A program of ours that writes its own report; what it prints is worth seeing while it runs. */
const program = (file, ...args) => runReporting("node", [file, ...args], { live: true });

/** One seed, so that a change is judged by the same tries as the one before; each command alone draws a new one. */
const seed = "124279";

/** First the lab's instruments, then a bounded run. */
const lab = async () =>
  sum([
    await vitest([], { config: "test/lab/vitest.config.ts" }),
    await runReporting("npm", ["run", "--silent", "lab", "--", "--seed", seed], { live: true }),
  ]);

/**
 * The parts of `npm test`, in order; `npm run check` takes the quick ones. Those that can run `alongside` the others
 * begin at once.
 */
export const parts = [
  { name: "types", quick: true, alongside: true, run: types },
  { name: "lint", quick: true, alongside: true, run: () => check("biome", "ci", "--colors=off", ".") },
  { name: "architecture", quick: true, alongside: true, run: () => vitest(["test/architecture/"]) },
  { name: "knip", quick: true, alongside: true, run: () => check("knip", "--no-progress") },
  { name: "unit", quick: true, alongside: false, run: unit },
  { name: "long", quick: false, alongside: false, run: longOnes },
  { name: "matrix", quick: false, alongside: false, run: () => vitest(["test/matrix/"]) },
  { name: "local", quick: false, alongside: false, run: () => vitest(["test/local/"]) },
  { name: "dynamodb-local", quick: false, alongside: false, run: dynamodbLocal },
  { name: "build", quick: false, alongside: false, run: () => vitest(["test/build/"]) },
  { name: "lab", quick: false, alongside: false, run: lab },
  { name: "api", quick: false, alongside: false, run: api },
  {
    name: "mutants",
    quick: false,
    alongside: false,
    run: () => program("test/mutants/run.ts", "--sample", "6", "--seed", seed),
  },
  { name: "fuzz", quick: false, alongside: false, run: () => program("test/fuzz/run.ts", "--seed", seed) },
  { name: "end-to-end", quick: false, alongside: false, run: endToEnd },
  { name: "emulator", quick: false, alongside: false, run: emulator },
];
