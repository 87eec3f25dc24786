import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCommandLine } from "../../infra/local/command-line.ts";
import { openDataFolder } from "../../infra/local/data-folder.ts";
import { PlainReason } from "../../infra/local/machine/plain-reason.ts";

const scratch = (): string => mkdtempSync(join(tmpdir(), "jumpa-data-"));
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const opener = join(import.meta.dirname, "open-data-folder.ts");

/** Opens the folder in a process of its own, which keeps it until it is ended; says whether it got it, or why not. */
const openElsewhere = async (path: string, when = 0) => {
  const child = spawn(process.execPath, [opener, path, String(when)], { stdio: ["pipe", "pipe", "inherit"] });
  const said = await new Promise<string>((done) => child.stdout.once("data", (chunk) => done(String(chunk).trim())));
  const kill = () => new Promise((done) => child.once("exit", done).kill("SIGKILL"));
  return { said, pid: child.pid, kill };
};

test.each(["", "  "])("a data folder named %j is refused before anything is opened", (data) => {
  expect(() => readCommandLine(["--data", data, "--reset"])).toThrow("--data needs a folder");
});

test.each([true, false])("a folder of photos is refused and keeps them all (reset: %s)", (reset) => {
  const folder = scratch();
  for (const name of ["IMG_0001.jpg", "users.json", "secrets.json"])
    writeFileSync(join(folder, name), "dear to somebody");
  expect(() => openDataFolder(folder, reset)).toThrow(/holds things that are not Jumpa's.*--data <folder>/);
  expect(readdirSync(folder).sort()).toEqual(["IMG_0001.jpg", "secrets.json", "users.json"]);
});

test("beginning anew removes what is ours alone", () => {
  const folder = join(scratch(), "data");
  openDataFolder(folder, false).release();
  for (const name of ["table.db", "table.db-wal", "users.json", "stream-position-Stream.json", "outbox.json.17.new"])
    writeFileSync(join(folder, name), "");
  mkdirSync(join(folder, "album"));
  writeFileSync(join(folder, "letter.txt"), "kept by mistake");
  openDataFolder(folder, true).release();
  expect(readdirSync(folder).sort()).toEqual(["about-this-folder.txt", "album", "letter.txt", "lock"]);
});

test("data from before folders were marked are known by what lies there", () => {
  const folder = scratch();
  for (const name of ["table.db", "secrets.json", "users.json"]) writeFileSync(join(folder, name), "{}");
  openDataFolder(folder, false).release();
  expect(readFileSync(join(folder, "users.json"), "utf8")).toBe("{}");
});

test("nothing in the folder, nor the folder, can be read by others, whatever it was before", () => {
  const folder = scratch();
  for (const name of ["table.db", "secrets.json"]) writeFileSync(join(folder, name), "", { mode: 0o644 });
  openDataFolder(folder, false).release();
  expect([folder, join(folder, "table.db"), join(folder, "secrets.json")].map(modeOf)).toEqual(["700", "600", "600"]);
});

test("a run leaves nothing beside the folder", () => {
  const parent = scratch();
  const data = openDataFolder(join(parent, ".data"), false);
  expect(readdirSync(parent)).toEqual([".data"]);
  data.release();
  expect(readdirSync(parent)).toEqual([".data"]);
});

test("of four that open a folder at once one wins, and the others name it", async () => {
  const folder = join(scratch(), "data");
  const first = await openElsewhere(folder);
  expect(first.said).toBe("open");
  await first.kill();
  const when = Date.now() + 1500;
  const four = await Promise.all(Array.from({ length: 4 }, () => openElsewhere(folder, when)));
  const winner = four.find(({ said }) => said === "open");
  expect(four.filter(({ said }) => said === "open").length).toBe(1);
  for (const { said } of four.filter((one) => one !== winner))
    expect(said).toContain(`is in use by process ${winner?.pid}:`);
  await Promise.all(four.map(({ kill }) => kill()));
}, 30_000);

test("what a process that is gone left behind holds nobody up, though a stranger has its number now", () => {
  const folder = scratch();
  const before = openDataFolder(folder, false);
  before.release();
  // A stranger who lives: the first process of the machine.
  for (const file of [join(folder, "process-id"), `${folder}.lock`]) writeFileSync(file, "1");
  openDataFolder(folder, false).release();
});

test("a path that is a file is a plain reason", () => {
  const file = join(scratch(), "file");
  writeFileSync(file, "");
  expect(() => openDataFolder(file, false)).toThrow(PlainReason);
});
