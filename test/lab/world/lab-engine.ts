import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findEngine } from "../../../infra/local/engine/find-engine.ts";
import { startStreamUpkeep } from "../../../infra/local/engine/stream-upkeep.ts";
import { freePort } from "../../../infra/local/machine/port.ts";

/** A DynamoDB of the lab's, which keeps a table's stream as quick after a long run as at first. */
export type LabEngine = {
  readonly url: string;
  /** Tends the streams of the tables that there are. */
  tend(): void;
  stop(): void;
};

const memory = "/dev/shm";
/** More than a run writes between two readings of its stream. */
const kept = 200_000;

/** Starts one on a file in memory where the machine has such a place: only there an index can be put on the streams. */
export const startLabEngine = async (): Promise<LabEngine> => {
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), "jumpa-lab-"));
  const file = join(folder, "table.db");
  const port = await freePort();
  const child = spawn(findEngine(), ["serve", "--port", String(port), "--db-path", file], { stdio: "ignore" });
  const stops: (() => void)[] = [() => child.kill(), () => rmSync(folder, { recursive: true, force: true })];
  const stop = (): void => {
    for (const one of stops.splice(0)) one();
  };
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await fetch(url).then(Boolean, () => false))
      return { url, stop, tend: () => void stops.unshift(startStreamUpkeep(file, console.error, kept).close) };
    await wait(20);
  }
  stop();
  throw new Error("the engine did not start");
};
