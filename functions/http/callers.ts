import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { type Audience, type Contract, rolesOf } from "../../shared/api/contract.ts";
import { type Actor, type Role, roles } from "../../shared/identity/actor.ts";
import { actorFrom } from "../../shared/identity/actor-from.ts";
import { isWhole } from "../../shared/identity/is-whole.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";

type Claims = Record<string, unknown>;

const text = (claims: Claims, name: string): string => {
  const value = claims[name];
  return typeof value === "string" ? value : "";
};

/**
 * HTTP APIs hand a list of groups over as text: `[doctor registrar]`. No group has a space in its name (Cognito allows
 * none), but one may have a comma or a bracket: only the outer brackets and the spaces part the names.
 */
const groupsOf = (claims: Claims): string[] =>
  String(claims["cognito:groups"] ?? "")
    .replace(/^\[(.*)\]$/s, "$1")
    .split(" ");

/** The roles a verified token of an audience gives. */
const rolesHeld = (claims: Claims, audience: Audience): Role[] =>
  audience === "people" ? ["patient"] : roles.filter((role) => role !== "patient" && groupsOf(claims).includes(role));

/**
 * As whom somebody calls, from the claims the API's authorizer verified: once for each role that they hold, that the
 * contract admits, and whose claims can be. Nobody where the public calls.
 * @throws Refusal `request.unauthenticated`, `request.forbidden`
 */
export const callersOf = (event: APIGatewayProxyEventV2, contract: Contract, audience: Audience): Actor[] => {
  if (audience === "public") return [];
  const claims: Claims | undefined = (event as APIGatewayProxyEventV2WithJWTAuthorizer).requestContext.authorizer?.jwt
    .claims;
  // The authorizer lets an access token pass too, but only an ID token says which clinic and which role.
  if (claims?.token_use !== "id") throw new Refusal("request.unauthenticated");
  const admitted = rolesOf(contract);
  const callers = rolesHeld(claims, audience)
    .filter((held) => admitted.includes(held))
    .map((role) => actorFrom(role, (name) => text(claims, name)))
    .filter(isWhole);
  if (callers.length === 0) throw new Refusal("request.forbidden");
  return callers;
};
