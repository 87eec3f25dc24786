import { spawnSync } from "node:child_process";
import { delimiter, resolve } from "node:path";
import { runProgram } from "./run-program.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

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
  const install = ["install", "-y", "-q", "--no-install-recommends", "chromium"];
  const first = await runProgram("apt-get", install, { env });
  if (!first.ok) {
    await runProgram("apt-get", ["update", "-q"], { env });
    await runProgram("apt-get", install, { env });
  }
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
