import { mkdir, open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a file whole or not at all, readable by this user only: a crash leaves the old content. */
export const writeSafely = async (file: string, content: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  const handle = await open(draft, "w", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
};
