import type { Contract } from "../../shared/api/contract.ts";
import { namedClinic } from "../../shared/api/named-clinic.ts";
import type { Actor } from "../../shared/identity/actor.ts";
import { worksAt } from "../../shared/identity/works-at.ts";
import type { ClinicId } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";

const fieldOf = (request: unknown, name: string): unknown =>
  Object.entries(request ?? {}).find(([field]) => field === name)?.[1];

/** As whom somebody acts, and at which clinic, where the request names it. */
type Scoped = { caller: Actor; clinicId: ClinicId | undefined };

const scopedAs = ({ access, request: { shape } }: Contract, request: unknown, caller: Actor): Scoped[] => {
  const scope = access === "public" ? undefined : access[caller.role];
  if (typeof scope !== "object") return [{ caller, clinicId: undefined }];
  const schema = shape[scope.clinic];
  const clinicId = schema && namedClinic({ schema, value: fieldOf(request, scope.clinic) });
  return clinicId !== undefined && worksAt(caller, clinicId) ? [{ caller, clinicId }] : [];
};

/**
 * Chooses, of the roles somebody holds, the one whose scope holds for what they ask; refuses staff who ask about a clinic
 * where none of theirs works, before the use case begins. Of the other scopes none can be told from the request alone:
 * the facts that the use case reads, or the conditions of its write, keep them.
 * @returns nobody, where the public calls
 * @throws Refusal `request.forbidden`
 */
export const requireScope = (contract: Contract, callers: readonly Actor[], request: unknown): Partial<Scoped> => {
  if (contract.access === "public") return {};
  const scoped = callers.flatMap((caller) => scopedAs(contract, request, caller));
  const chosen = scoped.find(({ clinicId }) => clinicId !== undefined) ?? scoped[0];
  if (!chosen) throw new Refusal("request.forbidden");
  return chosen;
};
