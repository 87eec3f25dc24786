import { spawnSync } from "node:child_process";
import { delimiter, resolve } from "node:path";
import { runProgram } from "./run-program.mjs";

/**
 * Two builds of the same browser. The windowless one takes less than half of the processor's time (6 s against 16 s for
 * one file of tests), and is the same for pages, calls, printing and what is kept for when there is no network; only the
 * whole one can be asked whether an app can be installed.
 * @typedef {{ windowless: string | undefined, whole: string | undefined }} Chromiums
 */

const wholeNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const debians = { windowless: "chromium-headless-shell", whole: "chromium" };

const runs = (file) => spawnSync(file, ["--version"], { stdio: "ignore" }).status === 0;

const onPath = (names) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => resolve(folder, name)))
    .find(runs);

/** @returns {Chromiums} */
const here = () => ({ windowless: onPath([debians.windowless]), whole: onPath(wholeNames) });

const fromDebian = async () => {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return here();
  console.log("installing Debian's chromium");
  const aptGet = (...args) => runProgram("apt-get", args, { env: { DEBIAN_FRONTEND: "noninteractive" } });
  const install = async (...names) => (await aptGet("install", "-y", "-q", "--no-install-recommends", ...names)).ok;
  if (await install(debians.whole, debians.windowless)) return here();
  await aptGet("update", "-q");
  // Not every Debian has both.
  if (!(await install(debians.whole, debians.windowless))) await install(debians.whole);
  return here();
};

/** @returns {Promise<Chromiums>} */
const fromPlaywright = async () => {
  console.log("downloading Playwright's Chromium");
  const { ok } = await runProgram("playwright-core", ["install", "chromium"], { live: true });
  const { chromium } = await import("playwright-core");
  const file = chromium.executablePath();
  return { windowless: undefined, whole: ok && runs(file) ? file : undefined };
};

const isThere = ({ windowless, whole }) => windowless !== undefined || whole !== undefined;

/**
 * The Chromiums that start: the one given by CHROME_PATH, those on the PATH, Debian's where root, else Playwright's own.
 * @returns {Promise<Chromiums>}
 */
export const findChromium = async () => {
  const given = process.env.CHROME_PATH;
  if (given && runs(given)) return { windowless: undefined, whole: given };
  for (const look of [here, fromDebian]) {
    const found = await look();
    if (isThere(found)) return found;
  }
  return fromPlaywright();
};
