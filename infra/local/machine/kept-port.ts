import { createServer } from "node:net";
import * as z from "zod/mini";
import { freePort } from "./free-port.ts";
import { readKept } from "./read-kept.ts";
import { writeSafely } from "./write-safely.ts";

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer().once("error", () => done(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => done(true)));
  });

/** A free port, the same one as last time where it can be: pages kept offline still name it. */
export const keptPort = async (file: string): Promise<number> => {
  const kept = await readKept(file, z.number());
  if (kept !== undefined && (await isFree(kept))) return kept;
  const port = await freePort();
  await writeSafely(file, JSON.stringify(port));
  return port;
};
