import { fileURLToPath } from "node:url";
import { households } from "../../demo/people.ts";
import { staffUsers } from "../../demo/staff-users.ts";
import type { SeedUser } from "../cognito/seed-users.ts";
import { runProgram } from "../machine/run-program.ts";
import type { UserPool } from "../template/user-pool.ts";

const program = fileURLToPath(new URL("../../demo/seed-table.ts", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));

const otherwise = "Or keep other data: npm start -- --data <folder>.";

/** Fills the table with the demonstration, in a process of its own since the store reads its table's name from there. */
export const seedDemonstration = (env: Record<string, string>): Promise<void> =>
  runProgram(process.execPath, [program], {
    cwd: root,
    env,
    what: "Filling the table with the demonstration",
    otherwise,
  });

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
