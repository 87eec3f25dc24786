import { createHash } from "node:crypto";

/** At least 128 bits, in base64url. */
const secretPattern = /^[\w-]{22,64}$/;

/**
 * What is kept of a device's own secret, for one account: enough to know the device again, useless to pretend to be
 * it. `undefined` for what is no such secret.
 */
export const deviceHash = (accountId: string, secret: string | undefined): string | undefined =>
  secret !== undefined && secretPattern.test(secret)
    ? createHash("sha256").update(`${accountId}.${secret}`).digest("base64url").slice(0, 22)
    : undefined;
