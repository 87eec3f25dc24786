import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { findEngine } from "../../../infra/local/engine/find-engine.ts";
import { freePort } from "../../../infra/local/machine/port.ts";

/** A DynamoDB for tests: the one that STORE_ENGINE_URL names, else an embedded engine of its own, in memory. */
export const startTestEngine = async (): Promise<{ url: string; stop(): void }> => {
  const given = process.env.STORE_ENGINE_URL;
  if (given) return { url: given, stop: () => {} };
  const port = await freePort();
  const child: ChildProcess = spawn(findEngine(), ["serve", "--port", String(port)], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await fetch(url).then(Boolean, () => false)) return { url, stop: () => child.kill() };
    await wait(10);
  }
  child.kill();
  throw new Error("the embedded engine did not start");
};
