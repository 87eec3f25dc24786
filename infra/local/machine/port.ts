import { createServer } from "node:net";
import * as z from "zod/mini";
import { readKept, writeSafely } from "./kept-file.ts";

/** A port nobody listens on right now. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });

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
