import { expect, test } from "vitest";
import { ClientId, refused, signedIn } from "./sign-in-steps.ts";
import { people, startCognito } from "./start-cognito.ts";

test("a refresh token brings new tokens of the same sign-in, until it is revoked", async () => {
  const started = await startCognito();
  const { result } = await signedIn(started);
  const AuthParameters = { REFRESH_TOKEN: result.RefreshToken };
  const refresh = () => started.call("InitiateAuth", { ClientId, AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters });
  expect((await refresh()).body.AuthenticationResult).toEqual({
    AccessToken: expect.any(String),
    IdToken: expect.any(String),
    ExpiresIn: 1800,
    TokenType: "Bearer",
  });
  expect(await started.call("RevokeToken", { ClientId, Token: result.RefreshToken })).toEqual({
    status: 200,
    body: {},
  });
  expect(await refresh()).toEqual(refused("NotAuthorizedException", "Invalid Refresh Token"));
});

test("users, sign-ins and keys outlive a restart", async () => {
  const started = await startCognito();
  const { result } = await signedIn(started);
  const restarted = await startCognito({ dataFolder: started.folder });
  const AuthParameters = { REFRESH_TOKEN: result.RefreshToken };
  const renewed = await restarted.call("InitiateAuth", { ClientId, AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters });
  expect(renewed.status).toBe(200);
  const keysOf = async ({ cognito, publicUrl }: typeof started): Promise<unknown> =>
    (await cognito.handle(new Request(`${publicUrl}/${people.id}/.well-known/jwks.json`))).json();
  expect(await keysOf(restarted)).toEqual(await keysOf(started));
});

test("a refresh token is worth nothing to another application, and nothing after its time", async () => {
  const [web] = people.clients;
  if (web === undefined) throw new Error("the pool has a client");
  const started = await startCognito({ pools: [{ ...people, clients: [web, { ...web, id: "kiosk" }] }] });
  const { result } = await signedIn(started);
  const AuthParameters = { REFRESH_TOKEN: result.RefreshToken };
  const renew = (client: string) =>
    started.call("InitiateAuth", { ClientId: client, AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters });
  expect(await renew("kiosk")).toEqual(refused("NotAuthorizedException", "Invalid Refresh Token"));
  expect((await renew(ClientId)).status).toBe(200);
  started.clock.at += 90 * 86_400_000;
  expect(await renew(ClientId)).toEqual(refused("NotAuthorizedException", "Refresh Token has expired"));
});
