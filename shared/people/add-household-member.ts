import type { RequestOf } from "../api/routes.ts";
import { Refusal } from "../refusal/refusal.ts";
import { type HouseholdMember, householdLimit } from "./household.ts";
import { patientIdFrom } from "./patient.ts";

/**
 * The member that a request adds to a household; a repeat of the request arrives at the same one.
 * @throws Refusal `household.self-exists`, `household.full`
 */
export const addHouseholdMember = (
  { relation, ...person }: RequestOf<"add-household-member">,
  members: readonly HouseholdMember[],
  requestId: string,
): HouseholdMember => {
  const member = { patient: { id: patientIdFrom(requestId), ...person }, relation };
  if (members.some(({ patient }) => patient.id === member.patient.id)) return member;
  if (relation === "self" && members.some((other) => other.relation === "self")) {
    throw new Refusal("household.self-exists");
  }
  if (members.length >= householdLimit) throw new Refusal("household.full");
  return member;
};
