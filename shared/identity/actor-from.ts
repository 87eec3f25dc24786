import type { ClinicId } from "../place/clinic.ts";
import type { Actor, Role } from "./actor.ts";

/**
 * The clinics a token names, each once: a list with spaces between, or the one that tokens named before there were
 * lists. `claim` reads one by its Cognito name, `""` where there is none.
 */
export const clinicsIn = (claim: (name: string) => string): ClinicId[] => {
  const written = claim("custom:clinics") || claim("custom:clinic");
  return [...new Set(written.split(" "))].filter((name) => name !== "");
};

type Claim = (name: string) => string;

/**
 * The actor that an ID token's claims make of a role; `claim` reads one by its Cognito name, `""` where there is none.
 * Whether what they say can be is for the API to judge (`isWhole`).
 */
export const actorFrom = (role: Role, claim: Claim): Actor => {
  const accountId = claim("sub");
  switch (role) {
    case "patient":
      return { role, accountId };
    case "doctor":
      return { role, accountId, clinicIds: clinicsIn(claim), practitionerId: claim("custom:practitioner") };
    case "district":
      return { role, accountId, districtId: claim("custom:district") };
    default:
      return { role, accountId, clinicIds: clinicsIn(claim), ...(claim("name") && { name: claim("name") }) };
  }
};
