import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import type * as z from "zod/mini";
import { PlainReason } from "./plain-reason.ts";

/** Reads a file of ours back; absent: undefined. A damaged one is a plain reason, since only a person can decide. */
export const readKept = async <S extends z.ZodMiniType>(file: string, schema: S): Promise<z.output<S> | undefined> => {
  const content = await readFile(file, "utf8").catch((failure: NodeJS.ErrnoException) => {
    if (failure.code === "ENOENT") return undefined;
    throw new PlainReason(`${file} can't be read (${failure.code}): mend its permissions and start again`);
  });
  if (content === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(content));
  } catch {
    throw new PlainReason(`${file} is damaged: move it aside and start again; it is made anew, the rest stays.`);
  }
};

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
