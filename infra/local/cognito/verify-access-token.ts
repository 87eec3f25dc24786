import { createLocalJWKSet, decodeJwt, jwtVerify } from "jose";
import * as z from "zod/mini";
import { CognitoFailure } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { findUser, type User } from "./directory.ts";
import { type Door, doorOf } from "./door.ts";

const Claims = z.object({
  token_use: z.literal("access"),
  client_id: z.string(),
  username: z.string(),
  origin_jti: z.string(),
});

const invalid = (): CognitoFailure => new CognitoFailure("NotAuthorizedException", "Invalid Access Token");

/** The user whose access token this is, while it lives and its sign-in was not revoked. */
export const verifyAccessToken = async (world: CognitoWorld, token: string): Promise<{ door: Door; user: User }> => {
  const claimed = await Promise.resolve(token)
    .then(decodeJwt)
    .catch(() => undefined);
  const read = Claims.safeParse(claimed);
  if (!read.success) throw invalid();
  const { client_id, username, origin_jti } = read.data;
  const door = doorOf(world.pools, client_id);
  const keys = createLocalJWKSet({ keys: [world.keys.get(door.pool.id)?.public ?? { kty: "RSA" }] });
  const options = { issuer: world.issuerOf(door.pool.id), algorithms: ["RS256"], currentDate: new Date(world.now()) };
  await jwtVerify(token, keys, options).catch(() => {
    throw invalid();
  });
  if (!Object.values(world.directory.grants).some(({ origin }) => origin === origin_jti)) {
    throw new CognitoFailure("NotAuthorizedException", "Access Token has been revoked");
  }
  const user = findUser(world.directory, door.pool, username);
  if (user === undefined) throw invalid();
  return { door, user };
};
