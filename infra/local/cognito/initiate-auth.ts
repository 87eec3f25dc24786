import * as z from "zod/mini";
import { CognitoFailure, wrongCredentials } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { type AuthAnswer, beginCustomAuth } from "./custom-auth.ts";
import { findUser } from "./directory.ts";
import { type Door, doorOf } from "./door.ts";
import { isPassword } from "./password-hash.ts";
import { readInput, Word } from "./read-input.ts";
import { issueTokens, refreshKey, signIn } from "./tokens.ts";

const Name = z.strictObject({ USERNAME: Word });
const NameAndPassword = z.strictObject({ USERNAME: Word, PASSWORD: Word });
const RefreshToken = z.strictObject({ REFRESH_TOKEN: Word });

type Flow = (world: CognitoWorld, door: Door, parameters: Record<string, string>) => Promise<AuthAnswer>;

const byPassword: Flow = async (world, door, parameters) => {
  const { USERNAME: name, PASSWORD: password } = readInput(NameAndPassword, parameters);
  const user = findUser(world.directory, door.pool, name);
  const account = `${door.pool.id}/${user?.username ?? name}`;
  world.lockout.check(account);
  if (user?.passwordHash === undefined || !(await isPassword(password, user.passwordHash))) {
    world.lockout.wrong(account);
    throw wrongCredentials();
  }
  if (user.status === "UNCONFIRMED") throw new CognitoFailure("UserNotConfirmedException", "User is not confirmed.");
  world.lockout.right(account);
  return { AuthenticationResult: await signIn(world, door, user), ChallengeParameters: {} };
};

const byRefreshToken: Flow = async (world, door, parameters) => {
  const grant = world.directory.grants[refreshKey(readInput(RefreshToken, parameters).REFRESH_TOKEN)];
  if (grant === undefined || grant.client !== door.client.id) {
    throw new CognitoFailure("NotAuthorizedException", "Invalid Refresh Token");
  }
  if (grant.expiresAt <= world.now()) {
    throw new CognitoFailure("NotAuthorizedException", "Refresh Token has expired");
  }
  const user = findUser(world.directory, door.pool, grant.username);
  if (user === undefined) throw new CognitoFailure("NotAuthorizedException", "Invalid Refresh Token");
  return { AuthenticationResult: await issueTokens(world, door, user, grant), ChallengeParameters: {} };
};

const byCustomAuth: Flow = (world, door, parameters) =>
  beginCustomAuth(world, door, readInput(Name, parameters).USERNAME);

const flows: Readonly<Record<string, { readonly allowedBy: string; readonly run: Flow }>> = {
  CUSTOM_AUTH: { allowedBy: "ALLOW_CUSTOM_AUTH", run: byCustomAuth },
  USER_PASSWORD_AUTH: { allowedBy: "ALLOW_USER_PASSWORD_AUTH", run: byPassword },
  REFRESH_TOKEN_AUTH: { allowedBy: "ALLOW_REFRESH_TOKEN_AUTH", run: byRefreshToken },
};

type InitiateAuth = { ClientId: string; AuthFlow: string; AuthParameters: Record<string, string> };

/** Begins a sign-in, or renews one. */
export const initiateAuth = async (world: CognitoWorld, input: InitiateAuth): Promise<AuthAnswer> => {
  const door = doorOf(world.pools, input.ClientId);
  const flow = flows[input.AuthFlow];
  if (flow === undefined || !door.client.authFlows.includes(flow.allowedBy)) {
    throw new CognitoFailure("InvalidParameterException", `${input.AuthFlow} flow not enabled for this client`);
  }
  return flow.run(world, door, input.AuthParameters);
};
