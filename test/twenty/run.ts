import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { copyCheckout } from "./copy-checkout.ts";
import { filesOf } from "./files-of.ts";
import { invented } from "./invented.ts";
import { listsOf } from "./listed.ts";

/**
 * `npm run twenty` enters twenty invented use cases into a copy, in the places the README names and nowhere else, and
 * shows what they cost: types and the quick rules still hold, and the patient's first load is the same to the byte.
 */
const root = resolve(import.meta.dirname, "../..");
const folder = copyCheckout(root);
const bin = (name: string): string => join(root, "node_modules/.bin", name);

const run = (program: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(bin(program), args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed:\n${`${stdout}${stderr}`.slice(-6000)}`);
  return stdout;
};

/** How much there is to check, in types that are made of others: the same on any machine, however busy, as time is not. */
const madeTypes = (): number =>
  ["tsconfig.json", "web/tsconfig.json"]
    .map((config) => run("tsc", "-p", config, "--singleThreaded", "--extendedDiagnostics"))
    .map((told) => Number(/^Instantiations: +(\d+)$/m.exec(told)?.[1]))
    .reduce((sum, count) => sum + count, 0);

/** What the patient's start loads, file by file, as its own test prints it. */
const firstLoad = (): string[] =>
  run("vitest", "run", "test/build/first-load.test.ts")
    .split("\n")
    .flatMap((line) => /^(?:assets\/)?([a-z.-]+?)(?:-[\w-]{8})?(\.\w+)? (\d+)$/.exec(line)?.[0] ?? [])
    .map((line) => line.replace(/-[\w-]{8}\./, "."));

const enter = (): number => {
  for (const one of invented) {
    for (const [file, text] of Object.entries(filesOf(one))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    for (const [file, enterInto] of Object.entries(listsOf(one)))
      writeFileSync(join(folder, file), enterInto(readFileSync(join(folder, file), "utf8")));
  }
  run("biome", "check", "--write", "--colors=off", ".");
  return invented.length;
};

const rules = ["test/architecture", "test/shared", "test/infra", "test/web/staff"];

try {
  const before = { made: madeTypes(), firstLoad: firstLoad() };
  const count = enter();
  const after = { made: madeTypes(), firstLoad: firstLoad() };
  run("vitest", "run", ...rules);
  run("knip", "--no-progress");
  const ratio = after.made / before.made;
  const isSame = before.firstLoad.length > 0 && before.firstLoad.join() === after.firstLoad.join();
  console.log(`${count} use cases entered; types, ${rules.join(", ")} and knip hold`);
  console.log(`types made by the type check: ${before.made} → ${after.made} (${ratio.toFixed(2)} ×)`);
  console.log(
    `patient's first load: ${isSame ? "the same to the byte" : "changed"}\n  ${after.firstLoad.join("\n  ")}`,
  );
  process.exitCode = isSame && ratio <= 1.5 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
