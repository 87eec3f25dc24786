import * as z from "zod/mini";
import { readKept, writeSafely } from "../machine/kept-file.ts";
import { oneAtATime } from "../machine/one-at-a-time.ts";
import type { UserPool } from "../template/user-pool.ts";

/** A user of a pool, as kept on disk; the password only as its scrypt hash. */
export const User = z.object({
  pool: z.string(),
  username: z.string(),
  status: z.enum(["CONFIRMED", "UNCONFIRMED"]),
  attributes: z.record(z.string(), z.string()),
  groups: z.array(z.string()),
  passwordHash: z.optional(z.string()),
});
export type User = z.infer<typeof User>;

/** What a refresh token stands for; kept under the hash of the token, until it ends or is revoked. */
export const Grant = z.object({
  pool: z.string(),
  client: z.string(),
  username: z.string(),
  /** `origin_jti`: ties the tokens of one sign-in together. */
  origin: z.string(),
  authTime: z.number(),
  expiresAt: z.number(),
});
export type Grant = z.infer<typeof Grant>;

const Kept = z.object({ users: z.array(User), grants: z.record(z.string(), Grant) });

/** The users of all pools and their sign-ins, in one file. */
export type Directory = {
  readonly users: User[];
  readonly grants: Record<string, Grant>;
  /** Resolves once all that was changed before the call is on disk. */
  save(): Promise<void>;
};

/** Opens the users' file, or begins a new one. */
export const openDirectory = async (file: string, now: () => number): Promise<Directory> => {
  const { users, grants } = (await readKept(file, Kept)) ?? { users: [], grants: {} };
  const save = oneAtATime(async () => {
    for (const [hash, { expiresAt }] of Object.entries(grants)) if (expiresAt <= now()) delete grants[hash];
    await writeSafely(file, JSON.stringify({ users, grants }));
  });
  return { users, grants, save };
};

/** The user of a pool by user name or by what the pool lets people sign in with, e.g. the phone number. */
export const findUser = ({ users }: Directory, pool: UserPool, name: string): User | undefined =>
  users.find(
    ({ pool: home, username, attributes }) =>
      home === pool.id && (username === name || pool.usernameAttributes.some((alias) => attributes[alias] === name)),
  );
