import { randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The living process that holds a lock file; undefined when it was free and is ours now. */
export const takeLock = (file: string): number | undefined => {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, String(process.pid));
  try {
    for (;;) {
      try {
        // A link appears with its content, so that nobody ever reads half a lock.
        linkSync(own, file);
        return undefined;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        const holder = Number(existsSync(file) ? readFileSync(file, "utf8") : 0);
        if (holder && isAlive(holder)) return holder;
        rmSync(file, { force: true });
      }
    }
  } finally {
    rmSync(own, { force: true });
  }
};

/** Does work that only one process at a time may do; the others wait their turn. */
export const exclusively = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  while (takeLock(file) !== undefined) await wait(100);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};
