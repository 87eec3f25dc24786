import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const day = 24 * 60 * 60 * 1000;

/**
 * Removes the bundles that no asset list in `folder` names any more, once they are a day old at `now` (milliseconds):
 * until then a cloud that still runs may load them.
 */
export const dropOldBundles = (folder: string, now: number): void => {
  const files = readdirSync(folder);
  const named = files.filter((file) => file.endsWith(".assets.json")).map((file) => readFileSync(join(folder, file)));
  for (const file of files.filter((name) => name.startsWith("asset."))) {
    const path = join(folder, file);
    const isNamed = named.some((list) => list.includes(file));
    if (!isNamed && now - statSync(path).mtimeMs > day) rmSync(path, { recursive: true });
  }
};
