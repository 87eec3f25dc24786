import { CognitoFailure } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { doorOf } from "./door.ts";
import { refreshKey } from "./tokens.ts";

/** Ends one sign-in: its refresh token renews nothing any more. An unknown token is as good as revoked. */
export const revokeToken = async (
  world: CognitoWorld,
  { ClientId, Token }: { ClientId: string; Token: string },
): Promise<object> => {
  const { client } = doorOf(world.pools, ClientId);
  const hash = refreshKey(Token);
  const grant = world.directory.grants[hash];
  if (grant === undefined) return {};
  if (grant.client !== client.id) throw new CognitoFailure("NotAuthorizedException", "Invalid Refresh Token");
  delete world.directory.grants[hash];
  await world.directory.save();
  return {};
};
