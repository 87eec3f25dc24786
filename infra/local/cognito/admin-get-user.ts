import { CognitoFailure } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { findUser } from "./directory.ts";

/** What a pool holds of a user. */
export const adminGetUser = async (
  { pools, directory }: CognitoWorld,
  { UserPoolId, Username }: { UserPoolId: string; Username: string },
): Promise<object> => {
  const pool = pools.find(({ id }) => id === UserPoolId);
  if (!pool) throw new CognitoFailure("ResourceNotFoundException", `User pool ${UserPoolId} does not exist.`);
  const user = findUser(directory, pool, Username);
  if (!user) throw new CognitoFailure("UserNotFoundException", "User does not exist.");
  const UserAttributes = Object.entries(user.attributes).map(([Name, Value]) => ({ Name, Value }));
  return { Username: user.username, UserStatus: user.status, Enabled: true, UserAttributes };
};
