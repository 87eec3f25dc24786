import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PlainReason } from "../machine/plain-reason.ts";

const packaged = fileURLToPath(new URL("../../../node_modules/@dynoxide/linux-x64/dynoxide", import.meta.url));

/** The engine's program: from npm, else from the PATH. */
export const findEngine = (): string => {
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "dynoxide"));
  const found = [packaged, ...onPath].find((file) => existsSync(file));
  if (found) return found;
  throw new PlainReason(
    `The DynamoDB engine "dynoxide" has no npm package for ${process.platform}-${process.arch} here: take AWS's own with "npm start -- --engine dynamodb-local" (Java), or put its binary on the PATH.`,
  );
};
