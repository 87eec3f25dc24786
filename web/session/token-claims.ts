import { type Pool, type Role, roles } from "../../shared/identity/actor.ts";
import { clinicsIn } from "../../shared/identity/actor-from.ts";
import type { ClinicId } from "../../shared/place/clinic.ts";

/** Who is signed in on this device; some of the staff have several roles. */
export type SignedIn = {
  accountId: string;
  pool: Pool;
  roles: readonly Role[];
  /** Where they work; nowhere for a patient and for who works for a whole district. */
  clinicIds: readonly ClinicId[];
  /** Of the staff; a patient's token has none. */
  name: string;
};

type Claims = Record<string, unknown>;

const claimsOf = (token: string): Claims => {
  const body = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
};

/** Who an ID token names, for the screens only: what counts is the API's own check. */
export const signedInBy = (idToken: string): SignedIn => {
  const claims = claimsOf(idToken);
  const groups = claims["cognito:groups"];
  const claim = (name: string): string => String(claims[name] ?? "");
  const ofStaff = roles.filter((role) => role !== "patient" && Array.isArray(groups) && groups.includes(role));
  return {
    accountId: claim("sub"),
    ...(ofStaff.length > 0 ? { pool: "staff", roles: ofStaff } : { pool: "people", roles: ["patient"] }),
    clinicIds: clinicsIn(claim),
    name: claim("name"),
  };
};

/** When an ID token ends, in milliseconds. */
export const expiryOf = (idToken: string): number => Number(claimsOf(idToken).exp) * 1000;

/** When an ID token was issued, in milliseconds by the server's clock. */
export const issuedAtOf = (idToken: string): number => Number(claimsOf(idToken).iat) * 1000;
