import { createHash, randomBytes, randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { CognitoFailure } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import type { Grant, User } from "./directory.ts";
import { type Door, doorOf } from "./door.ts";

/** What a sign-in answers, in Cognito's words. */
export type AuthenticationResult = {
  AccessToken: string;
  IdToken: string;
  RefreshToken?: string;
  ExpiresIn: number;
  TokenType: "Bearer";
};

type SignIn = Pick<Grant, "origin" | "authTime">;

/** The attributes this client may read, typed as Cognito types them in a token. */
const readableAttributes = ({ attributes }: User, { client }: Door): Record<string, string | boolean> =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => client.readAttributes.includes(name))
      .map(([name, value]) => [name, name === "phone_number_verified" ? value === "true" : value]),
  );

const signed = (
  { keys, issuerOf, now }: CognitoWorld,
  { pool }: Door,
  claims: Record<string, unknown>,
  lifeSeconds: number,
): Promise<string> => {
  const key = keys.get(pool.id);
  if (key === undefined) throw new Error(`no signing key for ${pool.id}`);
  const issuedAt = Math.floor(now() / 1000);
  return new SignJWT({ ...claims, jti: randomUUID() })
    .setProtectedHeader({ alg: "RS256", kid: key.kid })
    .setIssuer(issuerOf(pool.id))
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifeSeconds)
    .sign(key.sign);
};

/** ID and access token of one user for one client. */
export const issueTokens = async (
  world: CognitoWorld,
  door: Door,
  user: User,
  { origin, authTime }: SignIn,
): Promise<AuthenticationResult> => {
  const { client } = door;
  const shared = {
    sub: user.attributes.sub,
    ...(user.groups.length > 0 ? { "cognito:groups": user.groups } : {}),
    origin_jti: origin,
    event_id: randomUUID(),
    auth_time: authTime,
  };
  const { sub: _, ...readable } = readableAttributes(user, door);
  const idClaims = { ...readable, ...shared, "cognito:username": user.username, aud: client.id, token_use: "id" };
  const accessClaims = {
    ...shared,
    username: user.username,
    client_id: client.id,
    scope: "aws.cognito.signin.user.admin",
    token_use: "access",
  };
  return {
    AccessToken: await signed(world, door, accessClaims, client.accessTokenSeconds),
    IdToken: await signed(world, door, idClaims, client.idTokenSeconds),
    ExpiresIn: client.accessTokenSeconds,
    TokenType: "Bearer",
  };
};

/** What a refresh token is kept under: the file never holds one that works. */
export const refreshKey = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** Lets a user in: a new sign-in with all three tokens. */
export const signIn = async (world: CognitoWorld, door: Door, user: User): Promise<AuthenticationResult> => {
  const token = randomBytes(48).toString("base64url");
  const grant: Grant = {
    pool: door.pool.id,
    client: door.client.id,
    username: user.username,
    origin: randomUUID(),
    authTime: Math.floor(world.now() / 1000),
    expiresAt: world.now() + door.client.refreshTokenSeconds * 1000,
  };
  world.directory.grants[refreshKey(token)] = grant;
  await world.directory.save();
  return { ...(await issueTokens(world, door, user, grant)), RefreshToken: token };
};

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
