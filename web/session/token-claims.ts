import { type Actor, type Role, roles } from "../../shared/people/actor.ts";

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

const actors: Record<Role, (claims: Claims, accountId: string) => Actor> = {
  patient: (_, accountId) => ({ role: "patient", accountId }),
  doctor: (claims, accountId) => ({
    role: "doctor",
    accountId,
    clinicId: text(claims, "custom:clinic"),
    practitionerId: text(claims, "custom:practitioner"),
  }),
  registrar: (claims, accountId) => ({ role: "registrar", accountId, clinicId: text(claims, "custom:clinic") }),
  scheduler: (claims, accountId) => ({ role: "scheduler", accountId, clinicId: text(claims, "custom:clinic") }),
  district: (claims, accountId) => ({ role: "district", accountId, districtId: text(claims, "custom:district") }),
};

/** Who an ID token names, for the screens only: what counts is the API's own check. */
export const signedInBy = (idToken: string): SignedIn => {
  const claims = claimsOf(idToken);
  const role = roles.find((known) => known !== "patient" && groupsOf(claims).includes(known)) ?? "patient";
  const name = text(claims, "name");
  return { ...actors[role](claims, text(claims, "sub")), ...(name && { name }) };
};

/** When an ID token ends, in milliseconds. */
export const expiryOf = (idToken: string): number => Number(claimsOf(idToken).exp ?? 0) * 1000;
