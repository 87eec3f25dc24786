import type { Contract } from "../../shared/api/contract.ts";
import { namedClinic } from "../../shared/api/named-clinic.ts";
import type { Actor } from "../../shared/identity/actor.ts";
import { worksAt } from "../../shared/identity/works-at.ts";
import type { ClinicId } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";

const fieldOf = (request: unknown, name: string): unknown =>
  Object.entries(request ?? {}).find(([field]) => field === name)?.[1];

/**
 * Refuses staff who ask about a clinic where they don't work, before the use case begins. Of the other scopes none can be
 * told from the request alone: the facts that the use case reads, or the conditions of its write, keep them.
 * @returns the clinic they act at, where the request names it
 * @throws Refusal `request.forbidden`
 */
export const requireScope = (
  { access }: Contract,
  caller: Actor | undefined,
  request: unknown,
): ClinicId | undefined => {
  const scope = access === "public" || caller === undefined ? undefined : access[caller.role];
  if (caller === undefined || typeof scope !== "object") return undefined;
  const clinicId = namedClinic(fieldOf(request, scope.clinic));
  if (clinicId === undefined || !worksAt(caller, clinicId)) throw new Refusal("request.forbidden");
  return clinicId;
};
