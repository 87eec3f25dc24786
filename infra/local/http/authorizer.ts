import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from "jose";
import type { JwtAuthorizer } from "../template/http-route.ts";

/** Checks a request's token as an HTTP API's JWT authorizer does; gives its claims as a Lambda sees them. */
export type Authorize = (
  authorizer: JwtAuthorizer,
  header: string | null,
) => Promise<Readonly<Record<string, string>> | undefined>;

/** Where an issuer of the template is found on this machine. */
export type LocalIssuer = { readonly issuer: string; readonly fetch: (request: Request) => Promise<Response> };

const claimText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(String).join(" ")}]`;
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
};

/** Claims as API Gateway hands them on: all of them strings, a list as `[a b]`. */
const claimsAsText = (claims: JWTPayload): Record<string, string> =>
  Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, claimText(value)]));

const meantFor = ({ aud, client_id: client }: JWTPayload, audience: readonly string[]): boolean =>
  [aud ?? client ?? []].flat().some((one) => typeof one === "string" && audience.includes(one));

type Keys = ReturnType<typeof createRemoteJWKSet>;

/** Makes the authorizer; the issuers' keys come from the stand-in that signs here. */
export const createAuthorizer = (locate: (issuer: string) => LocalIssuer): Authorize => {
  const known = new Map<string, { issuer: string; keys: Keys }>();
  const keysOf = (templateIssuer: string): { issuer: string; keys: Keys } => {
    const found = known.get(templateIssuer);
    if (found) return found;
    const { issuer, fetch } = locate(templateIssuer);
    const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`), {
      cooldownDuration: 1000,
      [customFetch]: (url, { method, headers }) => fetch(new Request(url, { method, headers })),
    });
    known.set(templateIssuer, { issuer, keys });
    return { issuer, keys };
  };
  return async ({ issuer: templateIssuer, audience }, header) => {
    const token = header?.replace(/^Bearer\s+/i, "").trim();
    if (!token) return undefined;
    const { issuer, keys } = keysOf(templateIssuer);
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, algorithms: ["RS256"], requiredClaims: ["exp"] });
      return meantFor(payload, audience) ? claimsAsText(payload) : undefined;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  };
};
