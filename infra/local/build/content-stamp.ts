import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const filesBelow = (path: string, skipped: ReadonlySet<string>): string[] => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || skipped.has(path)) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name), skipped));
};

/** A text that changes whenever one of the files, or a file below one of the folders, does. */
export const contentStamp = (paths: readonly string[], skipped: readonly string[] = []): string => {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesBelow(path, new Set(skipped)))) {
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
};

/** Whether a stamp file holds this stamp. */
export const isStamped = (file: string, stamp: string): boolean =>
  existsSync(file) && readFileSync(file, "utf8") === stamp;
