import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { takeLock } from "./machine/exclusively.ts";
import { PlainReason } from "./machine/plain-reason.ts";

/** Where this machine keeps what the product knows. */
export type DataFolder = { file(name: string): string; readonly path: string; release(): void };

const mark = "about-this-folder.txt";
const markText = "The data of Jumpa on this machine. `npm start -- --reset` begins anew.\n";
const lock = "lock";
const holder = "process-id";
const kept = new Set([mark, lock, `${lock}-journal`, holder]);

/** The names of all that is ever kept here, with those of a writing that was cut off. */
const ours =
  /^((table|shared-local-instance)\.db(-wal|-shm|-journal)?|(outbox|secrets|users|signing-keys|livekit-key|livekit-port|stream-position-[\w-]+)\.json(\.\d+\.new)?|(lost-changes|metrics)\.jsonl|livekit\.log|lock(-journal)?|process-id|about-this-folder\.txt)$/;

const otherFolder = 'choose another with "npm start -- --data <folder>"';
const megabyte = 1024 * 1024;
const roomNeeded = 20 * megabyte;

/** A folder from before there was a mark is known by what lies in it. */
const isMarked = (path: string, names: readonly string[]): boolean =>
  names.includes(mark) ||
  (existsSync(join(path, "table.db")) &&
    existsSync(join(path, "secrets.json")) &&
    names.every((name) => ours.test(name)));

const makeOurs = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const names = readdirSync(path);
    if (names.length > 0 && !isMarked(path, names))
      throw new PlainReason(`${path} holds things that are not Jumpa's, and they stay as they are: ${otherFolder}.`);
    const { bavail, bsize } = statfsSync(path);
    if (bavail * bsize < roomNeeded)
      throw new PlainReason(
        `The disk that holds ${path} is full (${Math.floor((bavail * bsize) / megabyte)} MB left of the ${roomNeeded / megabyte} it takes): free some space and start again, or ${otherFolder}.`,
      );
    writeFileSync(join(path, mark), markText, { mode: 0o600 });
  } catch (error) {
    if (error instanceof PlainReason) throw error;
    const why = error instanceof Error ? error.message.split(",")[0] : String(error);
    throw new PlainReason(`The data folder can't be written (${why}): ${otherFolder}.`);
  }
};

const ofOurs = (path: string): string[] => readdirSync(path).filter((name) => ours.test(name));

const hold = (path: string): (() => void) => {
  const held = takeLock(join(path, lock));
  const pidFile = join(path, holder);
  if (!held) {
    // Its holder may have taken it this very moment, and not have written yet who it is.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    const by = existsSync(pidFile) ? readFileSync(pidFile, "utf8") : "another";
    throw new PlainReason(
      `The data in ${path} is in use by process ${by}: end that one first, or keep other data with "npm start -- --data <folder>".`,
    );
  }
  writeFileSync(pidFile, String(process.pid));
  return () => {
    rmSync(pidFile, { force: true });
    held.release();
  };
};

/** Opens the folder for this process alone, for this user's eyes alone; `reset` begins anew. */
export const openDataFolder = (path: string, reset: boolean): DataFolder => {
  makeOurs(path);
  const release = hold(path);
  if (reset) for (const name of ofOurs(path)) if (!kept.has(name)) rmSync(join(path, name));
  chmodSync(path, 0o700);
  for (const name of ofOurs(path)) chmodSync(join(path, name), 0o600);
  return { path, file: (name) => join(path, name), release };
};
