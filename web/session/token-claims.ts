import { type Actor, roles } from "../../shared/identity/actor.ts";
import { actorFrom } from "../../shared/identity/actor-from.ts";

/** Who is signed in on this device; `name` is there for staff. */
export type SignedIn = Actor & { name?: string };

type Claims = Record<string, unknown>;

const claimsOf = (token: string): Claims => {
  const body = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
};

const text = (claims: Claims, name: string): string => String(claims[name] ?? "");

const groupsOf = (claims: Claims): string[] => {
  const groups = claims["cognito:groups"];
  return Array.isArray(groups) ? groups.map(String) : [];
};

/** Who an ID token names, for the screens only: what counts is the API's own check. */
export const signedInBy = (idToken: string): SignedIn => {
  const claims = claimsOf(idToken);
  const role = roles.find((known) => known !== "patient" && groupsOf(claims).includes(known)) ?? "patient";
  const name = text(claims, "name");
  return { ...actorFrom(role, (claim) => text(claims, claim)), ...(name && { name }) };
};

/** When an ID token ends, in milliseconds. */
export const expiryOf = (idToken: string): number => Number(claimsOf(idToken).exp ?? 0) * 1000;

/** When an ID token was issued, in milliseconds by the server's clock. */
export const issuedAtOf = (idToken: string): number => Number(claimsOf(idToken).iat) * 1000;
