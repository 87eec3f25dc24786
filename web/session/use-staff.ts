import { useLocation, useNavigate } from "@solidjs/router";
import { createEffect } from "solid-js";
import type { Role } from "../../shared/identity/actor.ts";
import { session } from "./session.ts";
import type { SignedIn } from "./token-claims.ts";

/** The member of staff on this screen, if one of `roles`; anybody else is led to the staff's sign-in, and back. */
export const useStaff = <R extends Role>(...roles: R[]): (() => Extract<SignedIn, { role: R }> | undefined) => {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const isOneOf = (person: SignedIn | undefined): person is Extract<SignedIn, { role: R }> =>
    roles.some((role) => role === person?.role);
  createEffect(() => {
    if (!isOneOf(session.person()))
      navigate(`/petugas?kembali=${encodeURIComponent(pathname + search)}`, { replace: true });
  });
  return () => {
    const person = session.person();
    return isOneOf(person) ? person : undefined;
  };
};
