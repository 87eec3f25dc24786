import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { dropOldBundles } from "../../../infra/local/build/drop-old-bundles.ts";

const folder = mkdtempSync(join(tmpdir(), "jumpa-bundles-"));
afterEach(() => rmSync(folder, { recursive: true }));

const now = Date.parse("2026-11-22T08:00:00+07:00");
const bundle = (name: string, hoursAgo: number): void => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "index.js"), "");
  const at = new Date(now - hoursAgo * 60 * 60 * 1000);
  utimesSync(join(folder, name), at, at);
};

test("bundles of yesterday that nothing names go; those in use, and those a running cloud may load, stay", () => {
  writeFileSync(
    join(folder, "Jumpa.assets.json"),
    JSON.stringify({ files: { a: { source: { path: "asset.used" } } } }),
  );
  bundle("asset.used", 100);
  bundle("asset.old", 25);
  bundle("asset.recent", 23);
  dropOldBundles(folder, now);
  expect(readdirSync(folder)).toEqual(["Jumpa.assets.json", "asset.recent", "asset.used"]);
});
