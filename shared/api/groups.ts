import { poolOf } from "../identity/actor.ts";
import { type Area, type Audience, type AudienceOf, audiencesOf, type Contract, rolesOf } from "./contract.ts";
import type { Touches } from "./nouns.ts";

const usual = { public: "public", people: "patient", staff: "desk" } as const;

/**
 * Which function (`functions/api/`) answers an area's contracts, by audience: apart is what is more sensitive, or has
 * rights that the others shall not have. The public's never holds what is somebody's.
 */
const groupTable = {
  place: usual,
  schedule: usual,
  /** Who plans shifts sees no patient, but brings a whole clinic's month to what was published. */
  roster: { ...usual, staff: "planning" },
  booking: usual,
  people: usual,
  /** Where people are treated: the only area with video, its keys, and the records of a doctor's patients. */
  consult: { ...usual, people: "consult", staff: "consult" },
} as const satisfies Record<Area, Record<Audience, string>>;

/** The functions behind the API, by audience and by how sensitive it is what they hold. */
export type Group = (typeof groupTable)[Area][Audience];
export const groups: readonly Group[] = [...new Set(Object.values(groupTable).flatMap((row) => Object.values(row)))];

/** The functions that answer a contract, as types. */
export type GroupOf<C extends Contract> = C extends Contract ? (typeof groupTable)[C["area"]][AudienceOf<C>] : never;

/** The function that answers an audience of a contract. */
export const groupOf = ({ area }: Pick<Contract, "area">, audience: Audience): Group => groupTable[area][audience];

/** What a group answers: each of the contracts for each of its audiences that are the group's. */
export const answeredBy = <C extends Contract>(
  group: Group,
  contracts: readonly C[],
): { contract: C; audience: Audience }[] =>
  contracts.flatMap((contract) =>
    audiencesOf(contract)
      .filter((audience) => groupOf(contract, audience) === group)
      .map((audience) => ({ contract, audience })),
  );

/** What answering an audience touches: what the contract says, and the record of what staff are told. */
export const touchesOf = (contract: Contract, audience: Audience): Touches => {
  const isAudited = contract.data !== "none" && rolesOf(contract).some((role) => poolOf(role) === "staff");
  return { ...contract.touches, ...(audience === "staff" && isAudited && { audit: "write" }) };
};
