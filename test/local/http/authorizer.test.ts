import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { beforeAll, expect, test } from "vitest";
import { type Authorize, createAuthorizer } from "../../../infra/local/http/authorizer.ts";

const issuer = "http://localhost:4300/cognito/ap-southeast-3_people";
const asked = { issuer: "https://cognito-idp.ap-southeast-3.amazonaws.com/ap-southeast-3_people", audience: ["web"] };
type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;
let ours: KeyPair;
let theirs: KeyPair;
let authorize: Authorize;

beforeAll(async () => {
  ours = await generateKeyPair("RS256", { extractable: true });
  theirs = await generateKeyPair("RS256");
  const keys = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: "one", alg: "RS256", use: "sig" }] };
  authorize = createAuthorizer(() => ({ issuer, fetch: async () => Response.json(keys) }));
});

type Faults = { pair?: KeyPair; iss?: string; aud?: string; exp?: string | null; claims?: Record<string, unknown> };

const token = async ({ pair = ours, iss = issuer, aud = "web", exp = "5m", claims = {} }: Faults = {}) => {
  const jwt = new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "one" }).setIssuer(iss).setAudience(aud);
  if (exp) jwt.setExpirationTime(exp);
  return `Bearer ${await jwt.setIssuedAt().sign(pair.privateKey)}`;
};

test("a good token gives its claims as a Lambda sees them: texts, a list as [a b]", async () => {
  const claims = { sub: "u1", "cognito:groups": ["doctor", "scheduler"], auth_time: 7, email_verified: true };
  expect(await authorize(asked, await token({ claims }))).toMatchObject({
    sub: "u1",
    "cognito:groups": "[doctor scheduler]",
    auth_time: "7",
    email_verified: "true",
    iss: issuer,
    aud: "web",
  });
});

test("a token without audience may name its client instead", async () => {
  const jwt = new SignJWT({ client_id: "web" }).setProtectedHeader({ alg: "RS256", kid: "one" }).setIssuer(issuer);
  const access = await jwt.setExpirationTime("5m").sign(ours.privateKey);
  expect(await authorize(asked, access)).toMatchObject({ client_id: "web" });
});

test.each<[string, () => Promise<string | null>]>([
  ["no token", async () => null],
  ["junk", async () => "Bearer junk"],
  ["a token signed by somebody else", () => token({ pair: theirs })],
  ["a token of another pool", () => token({ iss: `${issuer}x` })],
  ["a token for another client", () => token({ aud: "other" })],
  ["a token that is over", () => token({ exp: "-1s" })],
  ["a token that never ends", () => token({ exp: null })],
  [
    "an unsigned token",
    async () => `Bearer ${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ iss: issuer, aud: "web" }))}.`,
  ],
  ["a token with changed claims", async () => (await token()).replace(/\.[^.]+\./, `.${btoa('{"sub":"me"}')}.`)],
])("it refuses %s", async (_, header) => {
  expect(await authorize(asked, await header())).toBeUndefined();
});
