import { kept } from "../storage/kept.ts";
import type { StoredSession } from "./create-session.ts";
import { signedInBy } from "./token-claims.ts";

const isText = (value: unknown): value is string => typeof value === "string";

/** Whether this is a sign-in whose token can be read, or one that has expired. */
const isStoredSession = (value: unknown): boolean => {
  const { idToken, refreshToken, expired } = Object(value) as Record<string, unknown>;
  if (isText(expired)) return true;
  return isText(idToken) && isText(refreshToken) && signedInBy(idToken).accountId !== "";
};

/** The sign-in that is kept on the device. */
export const storedSession = kept<StoredSession>("session", isStoredSession);
