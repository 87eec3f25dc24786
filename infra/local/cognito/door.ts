import type { UserPool, UserPoolClient } from "../template/user-pool.ts";
import { CognitoFailure } from "./cognito-failure.ts";

/** A client with the pool it belongs to. */
export type Door = { readonly pool: UserPool; readonly client: UserPoolClient };

/** The door a client id opens. */
export const doorOf = (pools: readonly UserPool[], clientId: string): Door => {
  for (const pool of pools) {
    const client = pool.clients.find(({ id }) => id === clientId);
    if (client !== undefined) return { pool, client };
  }
  throw new CognitoFailure("ResourceNotFoundException", `User pool client ${clientId} does not exist.`);
};
