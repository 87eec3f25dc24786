import { join } from "node:path";
import type { Invoke, StandIn } from "../stand-in.ts";
import type { UserPool } from "../template/user-pool.ts";
import { answerWire } from "./answer-wire.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { openDirectory } from "./directory.ts";
import { makeLockout } from "./lockout.ts";
import { adminOperations, operations } from "./operations.ts";
import { withLimit } from "./run-trigger.ts";
import { type SeedUser, seedUsers } from "./seed-users.ts";
import { openSigningKeys } from "./signing-keys.ts";

/** What the stand-in needs to know of its surroundings. */
export type CognitoOptions = {
  readonly pools: readonly UserPool[];
  /** Where users, sign-ins and signing keys are kept. */
  readonly dataFolder: string;
  /** Runs the pools' triggers. */
  readonly invoke: Invoke;
  /** Where clients and authorizers reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** @default Date.now */
  readonly now?: () => number;
  /** How long a trigger may take before it is run once more, up to three times; Cognito waits 5,000. @default for ever */
  readonly triggerLimitMs?: number;
};

/** A Cognito on this machine: its wire protocol, its rules, the template's pools and the template's own triggers. */
export type Cognito = StandIn & {
  /** The issuer in the tokens of a pool; its JWKS is below it, at the usual place. */
  issuerOf(poolId: string): string;
  /** What our own functions ask of it, on an address that no browser reaches. */
  readonly admin: StandIn;
  /** Creates users as an administrator would; safe to repeat. */
  seedUsers(users: readonly SeedUser[]): Promise<void>;
};

/** Opens the stand-in on its kept users and keys. */
export const createCognito = async (options: CognitoOptions): Promise<Cognito> => {
  const { pools, dataFolder, invoke, publicUrl, now = Date.now, triggerLimitMs } = options;
  const issuerOf = (poolId: string): string => `${publicUrl}/${poolId}`;
  const poolIds = pools.map(({ id }) => id);
  const [directory, keys] = await Promise.all([
    openDirectory(join(dataFolder, "users.json"), now),
    openSigningKeys(join(dataFolder, "signing-keys.json"), poolIds),
  ]);
  const world: CognitoWorld = {
    pools,
    directory,
    keys,
    sessions: new Map(),
    lockout: makeLockout(now),
    invoke: triggerLimitMs === undefined ? invoke : withLimit(invoke, triggerLimitMs),
    issuerOf,
    now,
  };
  return {
    handle: (request) => answerWire(world, request, operations),
    admin: { handle: (request) => answerWire(world, request, adminOperations) },
    issuerOf,
    seedUsers: (users) => seedUsers(world, users),
  };
};
