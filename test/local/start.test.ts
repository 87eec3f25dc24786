import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toldOf } from "../../infra/local/machine/plain-reason.ts";

const canMount = spawnSync("unshare", ["-rm", "true"]).status === 0;
const root = join(import.meta.dirname, "../..");
const scratch = (): string => mkdtempSync(join(tmpdir(), "jumpa-start-"));

/** `npm start -- …`, its words as they come. */
const start = (...args: string[]) => {
  const child = spawn(process.execPath, [join(root, "infra/local/start.mjs"), "--port", "0", ...args], {
    cwd: scratch(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const heard = { text: "" };
  const hear = (chunk: unknown): void => {
    heard.text += String(chunk);
  };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", hear);
  const code = new Promise<number | null>((done) => child.once("exit", done));
  return { child, heard, code };
};

/** All that runs below a process. */
const familyOf = ({ pid }: ChildProcess): number[] => {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    rows.filter(([, ppid]) => ppid === parent).flatMap(([child = 0]) => [child, ...below(child)]);
  return below(pid ?? 0);
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test("whatever was started ends with who started it, kill -9 or not, and the data are free again", async () => {
  const data = join(scratch(), "data");
  const first = start("--data", data);
  await expect.poll(() => first.heard.text, { timeout: 180_000 }).toContain("Jumpa is ready");
  await expect.poll(() => first.heard.text, { timeout: 60_000 }).toContain("Video calls are");
  const family = familyOf(first.child);
  expect(family.length).toBeGreaterThan(1);
  first.child.kill("SIGKILL");
  await expect.poll(() => family.filter(isAlive), { timeout: 10_000 }).toEqual([]);

  const second = start("--data", data);
  await expect.poll(() => second.heard.text, { timeout: 180_000 }).toContain("Jumpa is ready");
  await expect.poll(() => second.heard.text, { timeout: 60_000 }).toContain("Video calls are");
  const [main = 0, ...others] = familyOf(second.child);
  process.kill(main, "SIGKILL");
  expect(await second.code).toBe(1);
  await expect.poll(() => others.filter(isAlive), { timeout: 10_000 }).toEqual([]);
}, 480_000);

test.each([
  [["--data", ""], "--data needs a folder"],
  [["--data", "/dev/null"], "can't be written"],
  [["--data", root, "--reset"], "holds things that are not Jumpa's"],
])(
  "%j is one plain line",
  async (args, line) => {
    const { heard, code } = start(...args);
    expect(await code).toBe(1);
    expect(heard.text.trim().split("\n")).toEqual([expect.stringContaining(line)]);
  },
  20_000,
);

test("a full disk is one plain line", ({ skip }) => {
  skip(!canMount, "this system gives no program a disk of its own (unshare)");
  const disk = scratch();
  const mounted = 'mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" "$3" --port 0 --data "$1/data"';
  const program = ["sh", disk, process.execPath, join(root, "infra/local/start.mjs")];
  const { stdout, stderr, status } = spawnSync("unshare", ["-rm", "sh", "-c", mounted, ...program], {
    encoding: "utf8",
  });
  expect({ status, said: `${stdout}${stderr}`.trim().split("\n") }).toEqual({
    status: 1,
    said: [
      expect.stringMatching(/^The disk that holds .*data is full \(\d MB left of the 20 it takes\): free some space/),
    ],
  });
}, 30_000);

test("a disk that fills up later is told in the same plain way, whoever met it", () => {
  for (const words of ["ENOSPC: no space left on device, write", "SQLITE_FULL: database or disk is full"])
    expect(toldOf(new Error(`Filling the table failed: ${words}`))).toMatch(
      /^The disk is full: free some space.*lost\.$/,
    );
});
