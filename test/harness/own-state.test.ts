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

const config = `export default { root: import.meta.dirname, test: {
  pool: "threads", isolate: false, maxWorkers: 1, setupFiles: ["${resolve("test/harness/own-state.ts")}"] } };`;

test("no file finds what another left in the worker they share: modules, surroundings, globals, clock", async () => {
  const folder = scratchFolder("own-state");
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  write("kept.ts", "export const kept = [];");
  for (const name of ["one", "other"]) write(`${name}.test.ts`, careless);
  write("vitest.config.mjs", config);
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=tap-flat", "--config"];
  const { stdout } = await promisify(execFile)(process.execPath, [...vitest, join(folder, "vitest.config.mjs")]).catch(
    (failed: { stdout: string }) => failed,
  );
  const ends = [...stdout.matchAll(/^(ok|not ok) \d+ - (\S+)/gm)].map(([, end, file]) => `${file} ${end}`);
  expect(ends.toSorted()).toEqual(["one.test.ts ok", "other.test.ts ok"]);
}, 60_000);
