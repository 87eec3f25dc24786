import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeJwt, decodeProtectedHeader, generateKeyPair, importJWK, type JWTPayload, SignJWT } from "jose";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { audiencesOf, pathFor } from "../../../shared/api/contract.ts";
import { fillPath } from "../../../shared/api/request-of.ts";
import { routes } from "../../../shared/api/routes.ts";
import { send } from "../client/call-api.ts";
import { newPatient } from "../client/patient-client.ts";
import { signInStaff, type Tokens } from "../client/sign-in.ts";

const cloud = inject("cloud");
type Pool = "people" | "staff";
const pools: Pool[] = ["people", "staff"];
const genuine = {} as Record<Pool, Tokens>;

beforeAll(async () => {
  genuine.people = (await newPatient(cloud.url)).tokens;
  genuine.staff = await signInStaff(cloud.url, "rahmawati.cikande");
});

/** Each route of an audience with something in the place of its path's parts. */
const callsOf = (audience: Pool) =>
  routes
    .filter((contract) => audiencesOf(contract).includes(audience))
    .map((contract) => ({ method: contract.method, path: fillPath(pathFor(contract, audience), () => "x") }));

const statuses = (audience: Pool, token: string | undefined): Promise<number[]> =>
  Promise.all(
    callsOf(audience).map(async ({ method, path }) => {
      const headers = token === undefined ? undefined : { authorization: `Bearer ${token}` };
      return (await send(`${cloud.url}${path}`, { method, ...(headers && { headers }) })).status;
    }),
  );

/** Signs claims with the pool's own key, as only the pool can. */
const signedByPool = async (claims: JWTPayload, like: string): Promise<string> => {
  const { kid = "" } = decodeProtectedHeader(like);
  const keys = JSON.parse(readFileSync(join(cloud.folder, "signing-keys.json"), "utf8"));
  const key = Object.values<{ kid: string }>(keys).find((one) => one.kid === kid);
  return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid }).sign(await importJWK(key ?? {}, "RS256"));
};

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString("base64url");
const another = (letter: string): string => (letter === "A" ? "Q" : "A");
const changedAt = (token: string, place: number): string =>
  token.slice(0, place) + another(token.charAt(place)) + token.slice(place + 1);

/** Places in each of a token's three parts. */
const placesOf = (token: string): number[] => {
  const [header = "", payload = ""] = token.split(".");
  const signature = header.length + payload.length + 2;
  return [3, header.length - 2, header.length + 30, signature - 10, signature, signature + 100, token.length - 2];
};

const seconds = (): number => Math.floor(Date.now() / 1000);

type Forgery = [what: string, make: (tokens: Tokens, other: Tokens) => string | undefined | Promise<string>];
const forgeries: Forgery[] = [
  ["no token", () => undefined],
  ["a token of the other pool", (_, other) => other.id],
  ["an access token", ({ access }) => access],
  ["an expired token", ({ id }) => signedByPool({ ...decodeJwt(id), exp: seconds() - 1 }, id)],
  ["a token without an end", ({ id }) => signedByPool({ ...decodeJwt(id), exp: undefined }, id)],
  ["a token for another client", ({ id }) => signedByPool({ ...decodeJwt(id), aud: "another-client" }, id)],
  ["a token of another issuer", ({ id }) => signedByPool({ ...decodeJwt(id), iss: "https://evil.example" }, id)],
  [
    "a token signed by nobody (alg none)",
    ({ id }) => `${encode({ alg: "none", typ: "JWT" })}.${encode(decodeJwt(id))}.`,
  ],
  [
    "a token signed with a key of one's own",
    async ({ id }) => {
      const { privateKey } = await generateKeyPair("RS256");
      const { kid = "" } = decodeProtectedHeader(id);
      return new SignJWT(decodeJwt(id)).setProtectedHeader({ alg: "RS256", kid }).sign(privateKey);
    },
  ],
];

describe.each(pools)("every route of the %s", (audience) => {
  const other = audience === "people" ? "staff" : "people";

  test("lets a genuine token pass, also one made anew with the pool's key", async () => {
    const { id } = genuine[audience];
    expect(callsOf(audience).length).toBeGreaterThan(5);
    expect(await statuses(audience, id)).not.toContain(401);
    expect(await statuses(audience, await signedByPool(decodeJwt(id), id))).not.toContain(401);
  });

  test.each(forgeries)("turns away %s", async (_, make) => {
    const token = await make(genuine[audience], genuine[other]);
    expect(new Set(await statuses(audience, token))).toEqual(new Set([401]));
  });

  test("turns away a token with one character changed, wherever", async () => {
    const { id } = genuine[audience];
    for (const place of placesOf(id))
      expect([place, new Set(await statuses(audience, changedAt(id, place)))]).toEqual([place, new Set([401])]);
  });
});
