import type { Role } from "../../shared/identity/actor.ts";
import { session } from "./session.ts";
import type { SignedIn } from "./token-claims.ts";

/** Who is signed in, where it is one of these roles: a screen is shown to nobody else, but may outlive a sign-out. */
export const personAs =
  <R extends Role>(...roles: R[]): (() => Extract<SignedIn, { role: R }> | undefined) =>
  () => {
    const isOneOf = (person: SignedIn | undefined): person is Extract<SignedIn, { role: R }> =>
      roles.some((role) => role === person?.role);
    const person = session.person();
    return isOneOf(person) ? person : undefined;
  };
