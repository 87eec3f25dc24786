import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { exclusively } from "./exclusively.ts";

const sayEvery = 10_000;

const cacheFolder = (name: string): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "jumpa", name);

/**
 * Fills a folder of the cache by `install`, the first time only; of several who ask at once, one does it. What was
 * left half done begins anew.
 * @returns the folder
 */
export const installOnce = async (
  name: string,
  install: (folder: string) => Promise<void>,
  log: (line: string) => void = console.log,
): Promise<string> => {
  const folder = cacheFolder(name);
  const ready = join(folder, "ready");
  await exclusively(`${folder}.held`, async () => {
    if (existsSync(ready)) return;
    log(`${name}: installing it once`);
    const began = Date.now();
    const seconds = (): number => Math.round((Date.now() - began) / 1000);
    const progress = setInterval(() => log(`${name}: installing, ${seconds()} s`), sayEvery);
    try {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await install(folder);
      await writeFile(ready, "");
      log(`${name}: installed in ${seconds()} s`);
    } finally {
      clearInterval(progress);
    }
  });
  return folder;
};
