import { spawnSync } from "node:child_process";
import { delimiter, resolve } from "node:path";
import { runProgram } from "./run-program.mjs";

/**
 * Without a window to draw, Chromium takes less than half of the processor's time (6 s against 16 s for one file of
 * tests). What is tried here is the same in both: calls, printing, and pages that are kept for when there is no network.
 */
const windowless = "chromium-headless-shell";

const names = [windowless, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const runs = (file) => spawnSync(file, ["--version"], { stdio: "ignore" }).status === 0;

const onPath = () =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => resolve(folder, name)))
    .find(runs);

const fromDebian = async () => {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0)
    return undefined;
  console.log("installing Debian's chromium");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = (...args) => runProgram("apt-get", args, { env });
  const install = async (name) => (await aptGet("install", "-y", "-q", "--no-install-recommends", name)).ok;
  if (await install(windowless)) return onPath();
  await aptGet("update", "-q");
  // Not every Debian has it apart.
  if (!(await install(windowless))) await install("chromium");
  return onPath();
};

const fromPlaywright = async () => {
  console.log("downloading Playwright's Chromium");
  const { ok } = await runProgram("playwright-core", ["install", "chromium"], { live: true });
  const { chromium } = await import("playwright-core");
  const file = chromium.executablePath();
  return ok && runs(file) ? file : undefined;
};

/** A Chromium that starts: given by CHROME_PATH, found on the PATH, Debian's where root, else Playwright's own. */
export const findChromium = async () => {
  const given = process.env.CHROME_PATH;
  if (given && runs(given)) return given;
  return onPath() ?? (await fromDebian()) ?? (await fromPlaywright());
};
