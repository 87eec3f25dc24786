import type { Invoke } from "../stand-in.ts";
import type { UserPool } from "../template/user-pool.ts";
import type { ChallengeSession } from "./challenge-sessions.ts";
import type { Directory } from "./directory.ts";
import type { Lockout } from "./lockout.ts";
import type { SigningKey } from "./signing-keys.ts";

/** All that the stand-in's operations work on. */
export type CognitoWorld = {
  readonly pools: readonly UserPool[];
  readonly directory: Directory;
  readonly keys: ReadonlyMap<string, SigningKey>;
  readonly sessions: Map<string, ChallengeSession>;
  readonly lockout: Lockout;
  readonly invoke: Invoke;
  readonly issuerOf: (poolId: string) => string;
  readonly now: () => number;
};
