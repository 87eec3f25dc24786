import { execFile } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { scratchFolder } from "./scratch-folder.ts";

/** A file of tests that leaves behind all it can, and must find nothing of what the one before it left. */
const careless = `
  import { expect, test, vi } from "vitest";
  import { kept } from "./kept.ts";

  test("finds everything as new", () => {
    const { LEFT, STUBBED } = process.env;
    expect({ kept: [...kept], LEFT, STUBBED, PATH: process.env.PATH?.includes("/nowhere") }).toEqual({ kept: [], PATH: false });
    expect(Date.now()).toBeGreaterThan(0);
    expect(globalThis.left).toBeUndefined();
    kept.push("left");
    process.env.LEFT = "left";
    process.env.PATH = "/nowhere";
    vi.stubEnv("STUBBED", "left");
    vi.stubGlobal("left", "left");
    vi.useFakeTimers({ now: 0 });
  });
`;

/** And one with a page, whose unrest would also end the run. */
const carelessPage = `
  import { expect, test, vi } from "vitest";

  test("finds a page as new", async () => {
    const { innerWidth } = window;
    expect([document.body.innerHTML, document.title, localStorage.length, history.length, location.pathname]).toEqual(["", "", 0, 1, "/"]);
    expect([innerWidth, globalThis.heard]).toEqual([1024, undefined]);
    await new Promise((done) => setTimeout(done, 50));
    document.body.innerHTML = document.title = "left";
    localStorage.setItem("left", "left");
    history.pushState(null, "", "/left");
    window.innerWidth = innerWidth + 1;
    window.addEventListener("resize", () => { window.heard = true; });
    setInterval(() => document.body.left.left, 10);
  });
`;

const configOf = (setupFile: string): string => `export default { root: import.meta.dirname, test: {
  pool: "threads", isolate: false, maxWorkers: 1, setupFiles: ["${resolve("test/harness", setupFile)}"] } };`;

/** How two files of the same tests end that share a worker, one after the other. */
const endsOf = async (file: string, setupFile: string): Promise<string[]> => {
  const folder = scratchFolder("own-state");
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  write("kept.ts", "export const kept = [];");
  for (const name of ["one", "other"]) write(`${name}.test.ts`, file);
  write("vitest.config.mjs", configOf(setupFile));
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=tap-flat", "--config"];
  const ran = await promisify(execFile)(process.execPath, [...vitest, join(folder, "vitest.config.mjs")]).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    ({ stdout, code }: { stdout: string; code: number }) => ({ stdout, code }),
  );
  const ends = [...ran.stdout.matchAll(/^(ok|not ok) \d+ - (\S+)/gm)].map(([, end, name]) => `${name} ${end}`);
  return [...ends.toSorted(), `code ${ran.code}`];
};

const well = ["one.test.ts ok", "other.test.ts ok", "code 0"];

test("no file finds what another left in the worker they share: modules, surroundings, globals, clock", async () => {
  expect(await endsOf(careless, "own-state.ts")).toEqual(well);
}, 60_000);

test("nor what another left in its page: what it shows, keeps, listens to and still does", async () => {
  expect(await endsOf(carelessPage, "own-window.ts")).toEqual(well);
}, 60_000);
