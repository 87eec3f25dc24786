import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** A file of ours with its text. */
export type SourceFile = { path: string; text: string };

const folders = ["shared", "functions", "infra", "web", "test"];
const isSource = (path: string): boolean => /\.(ts|tsx|mjs|js|css|html)$/.test(path);

const readAll = (): SourceFile[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", ...folders], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  })
    .split("\0")
    .filter((path) => isSource(path) && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** Kept for all files of a worker, which have each of our modules anew: a score of rules read the same. */
const worker = globalThis as { sourceFilesRead?: SourceFile[] };

/** Every source file git knows or would add, so that a rule holds before the commit as well as after it. */
export const sourceFiles = (): SourceFile[] => {
  worker.sourceFilesRead ??= readAll();
  return [...worker.sourceFilesRead];
};

/** A file that is not there, to see a rule fail. */
export const planted = (path: string, ...lines: string[]): SourceFile => ({ path, text: lines.join("\n") });
