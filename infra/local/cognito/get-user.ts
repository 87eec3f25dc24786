import type { CognitoWorld } from "./cognito-world.ts";
import { readableAttributes } from "./tokens.ts";
import { verifyAccessToken } from "./verify-access-token.ts";

/** Who the bearer of an access token is, as far as its client may read. */
export const getUser = async (world: CognitoWorld, { AccessToken }: { AccessToken: string }): Promise<object> => {
  const { door, user } = await verifyAccessToken(world, AccessToken);
  const readable = { sub: user.attributes.sub, ...readableAttributes(user, door) };
  return {
    Username: user.username,
    UserAttributes: Object.entries(readable).map(([Name, value]) => ({ Name, Value: String(value) })),
  };
};
