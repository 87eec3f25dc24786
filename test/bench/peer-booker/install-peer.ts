import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** The peer's page with its packages beside it, or why it is not there. */
export type Installed = { folder: string; version: string } | { skipped: string };

const page = join(import.meta.dirname, "page");
const folder = resolve(import.meta.dirname, "../../../.cache/peer-booker");
const stamp = join(folder, "installed.txt");

/** What its dependencies' ranges resolve to is pinned by a date: a lock file of ours would list foreign platforms. */
const asOf = "2026-11-22";
const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", `--before=${asOf}`];
/** Without a registry npm would try for minutes. */
const impatient = ["--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=3000"];
const minutes = 5;

type Failed = { stderr?: string; message?: string; killed?: boolean };

const reasonOf = ({ stderr = "", message = "", killed = false }: Failed): string =>
  killed
    ? `no end after ${minutes} minutes`
    : (/^npm error code (\S+)/m.exec(stderr)?.[1] ?? message.split("\n")[0] ?? "");

/** Puts the page into `.cache` and installs what it needs there, once for each change of its package.json. */
export const installPeer = async (): Promise<Installed> => {
  const manifest = readFileSync(join(page, "package.json"), "utf8");
  const wanted = `${asOf}\n${manifest}`;
  const known = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (!known) rmSync(folder, { recursive: true, force: true });
  cpSync(page, folder, { recursive: true });
  if (!known) {
    console.log("Installing the peer's packages into .cache/peer-booker (about a minute, once) …");
    try {
      await promisify(execFile)("npm", ["install", ...flags, ...impatient], { cwd: folder, timeout: minutes * 60_000 });
    } catch (error) {
      return { skipped: `npm could not install @calcom/atoms: ${reasonOf(error as Failed)}` };
    }
    writeFileSync(stamp, wanted);
  }
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  return { folder, version: dependencies["@calcom/atoms"] ?? "" };
};
