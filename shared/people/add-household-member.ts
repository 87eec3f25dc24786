import { Refusal } from "../refusal/refusal.ts";
import type { Instant } from "../time/instant.ts";
import { requireBirthDate } from "./birth-date.ts";
import { type HouseholdCount, type HouseholdMember, householdLimit } from "./household.ts";
import { type Patient, patientIdFrom } from "./patient.ts";

/** Who is to belong to a household, and as whose. */
export type NewMember = Omit<Patient, "id"> & Pick<HouseholdMember, "relation">;

/** What is told to whom the household has no room for, or a holder already. */
export const refusalOfMember = (
  { relation }: Pick<HouseholdMember, "relation">,
  { self }: HouseholdCount,
): "household.self-exists" | "household.full" =>
  relation === "self" && self !== undefined ? "household.self-exists" : "household.full";

/** How many a household has, and who of them is its holder. */
export const countOf = (members: readonly HouseholdMember[]): HouseholdCount => {
  const self = members.find(({ relation }) => relation === "self")?.patient.id;
  return { count: members.length, ...(self !== undefined && { self }) };
};

/**
 * The member that a request adds to a household; a repeat of the request arrives at the same one.
 * @throws Refusal `household.self-exists`, `household.full`, `request.invalid`
 */
export const addHouseholdMember = (
  { relation, ...person }: NewMember,
  members: readonly HouseholdMember[],
  requestId: string,
  now: Instant,
): HouseholdMember => {
  const member = { patient: { id: patientIdFrom(requestId), ...person }, relation };
  if (members.some(({ patient }) => patient.id === member.patient.id)) return member;
  requireBirthDate(person.birthDate, now, "birthDate");
  const count = countOf(members);
  const isTwice = relation === "self" && count.self !== undefined;
  if (isTwice || count.count >= householdLimit) throw new Refusal(refusalOfMember(member, count));
  return member;
};
