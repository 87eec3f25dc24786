import { randomBytes } from "node:crypto";
import * as z from "zod/mini";
import { readKept, writeSafely } from "../machine/kept-file.ts";

const LivekitKey = z.object({ key: z.string(), secret: z.string().check(z.minLength(32)) });
type LivekitKey = z.infer<typeof LivekitKey>;

/** The key this machine's server shares with the functions: made at the first start, kept beside the data. */
export const openLivekitKey = async (file: string): Promise<LivekitKey> => {
  const kept = await readKept(file, LivekitKey);
  if (kept !== undefined) return kept;
  const made = { key: "jumpa", secret: randomBytes(24).toString("hex") };
  await writeSafely(file, JSON.stringify(made));
  return made;
};
