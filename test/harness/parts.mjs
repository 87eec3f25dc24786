import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { runReporting, skip, verdict } from "./reports.mjs";
import { runProgram, top } from "./run-program.mjs";

/** What keeps both cores of a small machine at work by itself, and has room for one beside it. */
const wide = 3;
const narrow = 1;

const check = async (program, ...args) => verdict(await runProgram(program, args));

const vitest = (filters, { config = "vitest.config.ts", ...options } = {}) =>
  runReporting("node", ["test/harness/run-vitest.ts", "{report}", config, ...filters], options);

/** Parts of test/ that have a turn of their own, or none in `npm test`. */
const apart = [
  "architecture",
  "infra",
  "local",
  "matrix",
  "build",
  "api",
  "e2e",
  "day",
  "dynamodb-local",
  "emulator",
  "lab",
  "mutants",
  "fuzz",
  "bench",
];

const unitFolders = () =>
  readdirSync(resolve(top, "test"), { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? !apart.includes(entry.name) : entry.name.endsWith(".test.ts")))
    .map((entry) => `test/${entry.name}${entry.isDirectory() ? "/" : ""}`);

/** The quick part leaves out what takes long by design (`*.long.test.ts`); both are of the same folders. */
const unit = () => vitest(["--project=!long", ...unitFolders()]);
const longOnes = () => vitest(["--project=long"]);

/** Two programs of one thread each: one of several threads looks at much of it in each of them, for half as much again. */
const types = (config) => ({ lanes: narrow, run: () => check("tsc", "--singleThreaded", "-p", config) });

/** What is found once for all who ask. */
const once = (find) => {
  let found;
  return () => (found ??= find());
};

/** Without a LiveKit server everything but the consult itself is still tried; its tests give this as their reason. */
const videoOrReason = once(async () => {
  const livekit = await runProgram("node", ["test/harness/fetch-livekit.ts"]);
  return livekit.ok ? {} : { JUMPA_NO_VIDEO: livekit.output.trim().split("\n").at(-1) };
});

const api = async () => vitest([], { config: "test/api/vitest.config.ts", env: await videoOrReason() });

const chromiums = once(findChromium);

const noChromium = "no Chromium: set CHROME_PATH to one, or install Debian's package chromium";

/** The files of a folder of journeys, or a part of them, on a product and a district of their own. */
const endToEnd =
  (folder, ...part) =>
  async (options) => {
    const { windowless, whole } = await chromiums();
    const chromium = windowless ?? whole;
    if (!chromium) {
      const what = ["end-to-end", folder, ...part].join(" ");
      return skip(what, noChromium);
    }
    const env = { CHROME_PATH: chromium, ...(whole && { WHOLE_CHROME_PATH: whole }), ...(await videoOrReason()) };
    return vitest([`test/e2e/${folder}/`, ...part], { ...options, config: "test/e2e/vitest.config.ts", env });
  };

/** A clinic's day with a dozen visits, on a cloud whose clock goes as the day needs it. */
const playedDay = async (options) => {
  const { windowless, whole } = await chromiums();
  const chromium = windowless ?? whole;
  if (!chromium) return skip("end-to-end day", noChromium);
  return vitest([], { ...options, config: "test/day/vitest.config.ts", env: { CHROME_PATH: chromium } });
};

/** Of about equal length, so that no core waits for the last of them. */
const endToEndRuns = [
  endToEnd("journeys", "--shard=1/2"),
  endToEnd("journeys", "--shard=2/2"),
  endToEnd("every-answer"),
  endToEnd("every-screen"),
  playedDay,
];

/** Both say themselves what they lack, and why that skips them. */
const dynamodbLocal = (options) => runReporting("node", ["test/dynamodb-local/run.ts"], options);
const emulator = (options) => runReporting("npm", ["run", "--silent", "emulator"], options);

/** One seed, so that a change is judged by the same tries as the one before; each command alone draws a new one. */
const seed = "124279";

/** A program of ours that writes its own report. */
const program =
  (file, ...args) =>
  (options) =>
    runReporting("node", [file, ...args, "--seed", seed], options);

/** The lab's instruments, whose word is only as good as they are. */
const labInstruments = () => vitest([], { config: "test/lab/vitest.config.ts" });

/**
 * The parts of `npm test`; `npm run check` takes the quick ones. The wide ones come first, and all that is narrow goes on
 * beside them and after them, what takes longest first: a wide one at the end would leave the machine half idle, since it
 * waits for something too and nothing is left to go on beside it.
 * A part is one run or several, each of so many lanes of the machine; where one `tells`, what it printed is worth reading
 * when all is well.
 */
export const parts = [
  {
    name: "unit",
    quick: true,
    runs: [
      { lanes: wide, run: unit },
      { lanes: narrow, run: () => vitest(["test/infra/"]) },
    ],
  },
  { name: "types", quick: true, runs: [types("tsconfig.json"), types("web/tsconfig.json")] },
  { name: "lint", quick: true, runs: [{ lanes: narrow, run: () => check("biome", "ci", "--colors=off", ".") }] },
  { name: "architecture", quick: true, runs: [{ lanes: narrow, run: () => vitest(["test/architecture/"]) }] },
  { name: "knip", quick: true, runs: [{ lanes: narrow, run: () => check("knip", "--no-progress") }] },
  { name: "dynamodb-local", runs: [{ lanes: wide, run: dynamodbLocal }] },
  { name: "long", runs: [{ lanes: wide, run: longOnes }] },
  {
    name: "end-to-end",
    runs: endToEndRuns.map((run) => ({ lanes: narrow, run })),
  },
  { name: "api", runs: [{ lanes: narrow, run: api }] },
  {
    name: "lab",
    tells: true,
    runs: [
      { lanes: narrow, run: program("test/lab/run.ts") },
      { lanes: narrow, run: labInstruments },
    ],
  },
  { name: "emulator", runs: [{ lanes: narrow, run: emulator }] },
  { name: "matrix", runs: [{ lanes: narrow, run: () => vitest(["test/matrix/"]) }] },
  { name: "local", runs: [{ lanes: narrow, run: () => vitest(["test/local/"]) }] },
  { name: "mutants", tells: true, runs: [{ lanes: narrow, run: program("test/mutants/run.ts", "--sample", "6") }] },
  { name: "fuzz", tells: true, runs: [{ lanes: narrow, run: program("test/fuzz/run.ts") }] },
  { name: "build", runs: [{ lanes: narrow, run: () => vitest(["test/build/"]) }] },
];
