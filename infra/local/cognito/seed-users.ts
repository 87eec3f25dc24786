import { createHash } from "node:crypto";
import type { UserPool } from "../template/user-pool.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { findUser, type User } from "./directory.ts";
import { hashPassword } from "./password-hash.ts";

/** A user as an administrator would create one: confirmed, with a permanent password or none. */
export type SeedUser = {
  readonly pool: UserPool;
  /** What the person signs in with: a user name, or the phone number where the pool takes one. */
  readonly signInName: string;
  /** @default derived from pool and sign-in name, always the same */
  readonly sub?: string;
  readonly password?: string;
  readonly groups?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
};

const derivedSub = (pool: UserPool, name: string): string => {
  const hex = createHash("sha256").update(`${pool.logicalId}/${name}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
};

const described = ({ pool, signInName, sub: given, groups = [], attributes = {} }: SeedUser): User => {
  const [alias] = pool.usernameAttributes;
  const sub = given ?? derivedSub(pool, signInName);
  return {
    pool: pool.id,
    username: alias === undefined ? signInName : sub,
    status: "CONFIRMED",
    attributes: {
      ...attributes,
      ...(alias === undefined ? {} : { [alias]: signInName, [`${alias}_verified`]: "true" }),
      sub,
    },
    groups: [...groups],
  };
};

/** Creates these users, or brings them up to date; who is there already keeps their password. */
export const seedUsers = async (
  { directory }: Pick<CognitoWorld, "directory">,
  seeds: readonly SeedUser[],
): Promise<void> => {
  await Promise.all(
    seeds.map(async (seed) => {
      const user = described(seed);
      const known = findUser(directory, seed.pool, seed.signInName);
      if (known !== undefined) {
        Object.assign(known, { ...user, passwordHash: known.passwordHash });
        return;
      }
      const passwordHash = seed.password === undefined ? undefined : await hashPassword(seed.password);
      directory.users.push({ ...user, ...(passwordHash === undefined ? {} : { passwordHash }) });
    }),
  );
  await directory.save();
};
