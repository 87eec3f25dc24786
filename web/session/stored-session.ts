import { apps } from "../../shared/api/apps.ts";
import type { Pool } from "../../shared/identity/actor.ts";
import { kept } from "../storage/kept.ts";
import type { StoredSession } from "./create-session.ts";
import { type SignedIn, signedInBy } from "./token-claims.ts";

const isText = (value: unknown): value is string => typeof value === "string";

/** Whose sign-ins this app keeps: before each kind of user had an app, one kept everybody's under one name. */
const pool: Pool = import.meta.env.BASE_URL === apps.staff ? "staff" : "people";

const isOurs = (person: SignedIn): boolean => person.accountId !== "" && person.pool === pool;

/** Whether this is a sign-in of ours whose token can be read, or one that has expired. */
const isStoredSession = (value: unknown): boolean => {
  const { idToken, refreshToken, expired } = Object(value) as Record<string, unknown>;
  if (isText(expired)) return true;
  return isText(idToken) && isText(refreshToken) && isOurs(signedInBy(idToken));
};

/** The sign-in that is kept on the device. */
export const storedSession = kept<StoredSession>("session", isStoredSession);
