import { createHash } from "node:crypto";

const sorted = (_: string, part: unknown): unknown =>
  typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : part;

/** Names what somebody is shown. */
export const digestOf = (shown: unknown): string =>
  createHash("sha256").update(JSON.stringify(shown, sorted)).digest("base64url").slice(0, 22);
