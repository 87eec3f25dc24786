import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Mutant, mutated } from "./mutant.ts";

const root = resolve(import.meta.dirname, "../..");

/** The sources and all that tests read; a list of just those of some tests was behind them again and again. */
const copied = ["package.json", "shared", "functions", "infra", "test"];

const config = 'export default { test: { include: ["test/**/*.test.ts"] } };\n';

/** The sources and their tests in a folder of their own, where they can be wrong without harm. */
export type SourceCopy = {
  readonly folder: string;
  /** Puts a mutant in, runs `work`, and takes it out again. */
  with<T>(mutant: Mutant, work: () => Promise<T>): Promise<T>;
  remove(): Promise<void>;
};

/** Copies the sources out of the checkout, which no mutant ever touches. */
export const copySources = async (): Promise<SourceCopy> => {
  const folder = await mkdtemp(join(tmpdir(), "jumpa-mutants-"));
  await Promise.all(copied.map((path) => cp(join(root, path), join(folder, path), { recursive: true })));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "vitest.config.js"), config);
  return {
    folder,
    with: async ({ edits }, work) => {
      for (const edit of edits) {
        const file = join(folder, edit.file);
        await writeFile(file, mutated(await readFile(file, "utf8"), edit));
      }
      try {
        return await work();
      } finally {
        for (const { file } of edits) await cp(join(root, file), join(folder, file));
      }
    },
    // A test that was ended in the middle may still be writing.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
};
