import { accessSync, constants, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { takeLock } from "./machine/exclusively.ts";
import { PlainReason } from "./machine/plain-reason.ts";

/** Where this machine keeps what the product knows. */
export type DataFolder = { file(name: string): string; readonly path: string; release(): void };

/** Opens the folder for this process alone; `reset` begins anew. */
export const openDataFolder = (path: string, reset: boolean): DataFolder => {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message.split(",")[0] : String(error);
    throw new PlainReason(
      `The data folder can't be written (${why}): choose another with "npm start -- --data <folder>".`,
    );
  }
  const lock = `${path}.lock`;
  const holder = takeLock(lock);
  if (holder !== undefined)
    throw new PlainReason(
      `The data in ${path} is in use by process ${holder}: end that one first, or keep other data with "npm start -- --data <folder>".`,
    );
  if (reset) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
  }
  return { path, file: (name) => join(path, name), release: () => rmSync(lock, { force: true }) };
};
