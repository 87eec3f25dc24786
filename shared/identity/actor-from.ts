import type { Actor, Role } from "./actor.ts";

/** The actor that an ID token's claims make of a role; `claim` reads one by its Cognito name. */
export const actorFrom = (role: Role, claim: (name: string) => string): Actor => {
  const accountId = claim("sub");
  switch (role) {
    case "patient":
      return { role, accountId };
    case "doctor":
      return { role, accountId, clinicId: claim("custom:clinic"), practitionerId: claim("custom:practitioner") };
    case "district":
      return { role, accountId, districtId: claim("custom:district") };
    default:
      return { role, accountId, clinicId: claim("custom:clinic") };
  }
};
