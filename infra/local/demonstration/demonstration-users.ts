import { households } from "../../demo/people.ts";
import { staffUsers } from "../../demo/staff-users.ts";
import type { SeedUser } from "../cognito/seed-users.ts";
import type { UserPool } from "../template/user-pool.ts";

/** The demonstration's people and staff as users of the template's pools: people are found by their phone. */
export const demonstrationUsers = (pools: readonly UserPool[]): SeedUser[] =>
  pools.flatMap((pool): SeedUser[] =>
    pool.usernameAttributes.includes("phone_number")
      ? households.map(({ accountId, phone }) => ({ pool, signInName: phone, sub: accountId }))
      : staffUsers.map(({ username, password, group, attributes }) => ({
          pool,
          signInName: username,
          password,
          groups: [group],
          attributes,
        })),
  );
