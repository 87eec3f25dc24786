import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { synthesize } from "../../../infra/local/build/synthesize.ts";

/** A checkout whose "stack" is one bundle, named after the function's source as the CDK names it after its content. */
const checkout = (): { root: string; write: (source: string) => void } => {
  const root = mkdtempSync(join(tmpdir(), "jumpa-synth-"));
  mkdirSync(join(root, "functions"));
  const app = `mkdir -p "$CDK_OUTDIR/asset.$(cat functions/source)" && cp functions/source "$CDK_OUTDIR/template"`;
  writeFileSync(join(root, "cdk.json"), JSON.stringify({ app }));
  return { root, write: (source) => writeFileSync(join(root, "functions/source"), source) };
};

test("a stack synthesized anew leaves the bundles that a running cloud has yet to load", async () => {
  const { root, write } = checkout();
  write("before");
  const folder = await synthesize(root, true, () => {});
  write("after");
  expect(await synthesize(root, true, () => {})).toBe(folder);
  expect(readFileSync(join(folder, "template"), "utf8")).toBe("after");
  expect(["before", "after"].map((name) => existsSync(join(folder, `asset.${name}`)))).toEqual([true, true]);
});
