import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../harness/scratch-folder.ts";

const program = join(import.meta.dirname, "../../infra/install-packages.mjs");

/** Installs what a copy of the repository lacks; `npm` is not there to be called. */
const install = (copy: string) => {
  const script = `import { installPackages } from ${JSON.stringify(program)}; console.log(installPackages(${JSON.stringify(copy)}));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    env: { PATH: "" },
  });
  return { said: stderr, answered: stdout.trim().split("\n").at(-1) };
};

const packages = (version: string) => JSON.stringify({ packages: { "": {}, "node_modules/zod": { version } } });

/** A copy whose packages are those of another copy: they fit their lock file of then, with this version. */
const linkedCopy = (version: string) => {
  const [copy, other] = [scratchFolder("linked"), join(scratchFolder("other"), "node_modules")];
  mkdirSync(join(other, ".bin"), { recursive: true });
  writeFileSync(join(other, ".bin/node"), "");
  writeFileSync(join(other, ".package-lock.json"), packages(version));
  writeFileSync(join(copy, "package-lock.json"), packages("4.2.0"));
  symlinkSync(other, join(copy, "node_modules"));
  return { copy, other };
};

test("packages that are another copy's are taken as they are where they fit", () => {
  expect(install(linkedCopy("4.2.0").copy)).toEqual({ said: "", answered: "true" });
});

test("where they don't, nothing is installed over them: it is said, and what to do", () => {
  const { copy, other } = linkedCopy("4.1.0");
  const { said, answered } = install(copy);
  expect(answered).toBe("false");
  expect(said).toContain(`node_modules is a link to ${other}`);
  expect(said).toContain("remove the link and start again");
  expect(readdirSync(other).toSorted()).toEqual([".bin", ".package-lock.json"]);
});
