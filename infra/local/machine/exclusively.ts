import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";

/** A lock that the system itself lets go when its holder ends, however it ends. */
export type Lock = { release(): void };

const sqliteBusy = 5;

/** A database that nothing refers to is closed by the garbage collector, and its lock would be gone. */
const held = new Set<DatabaseSync>();

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && error.errcode === sqliteBusy;

/**
 * Takes the lock of a file; undefined while somebody else holds it. It is SQLite's own lock on an empty file, which
 * the kernel ties to a living process: none is ever stale, and no number is mistaken for a stranger's.
 */
export const takeLock = (file: string): Lock | undefined => {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec("BEGIN IMMEDIATE");
    held.add(database);
    return {
      release: () => {
        held.delete(database);
        database.close();
      },
    };
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
};

/** Does work that only one process at a time may do; the others wait their turn. */
export const exclusively = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  let lock = takeLock(file);
  for (; !lock; lock = takeLock(file)) await wait(100);
  try {
    return await work();
  } finally {
    lock.release();
  }
};
