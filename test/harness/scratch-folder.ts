import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const stops = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** A folder that is there while this program runs, and goes with it, however it ends. */
export const scratchFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `jumpa-${name}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  for (const [signal, code] of Object.entries(stops)) process.once(signal, () => process.exit(code));
  return folder;
};
