import { poolOf } from "../identity/actor.ts";
import { type Area, type Audience, type AudienceOf, audiencesOf, type Contract, rolesOf } from "./contract.ts";
import type { Touches } from "./nouns.ts";

/** The functions behind the API, by audience and by how sensitive it is what they hold (`functions/api/`). */
export const groups = ["public", "patient", "desk", "consult"] as const;
export type Group = (typeof groups)[number];

/** Where people are treated: the only area with video, its keys, and the records of a doctor's patients. */
const treating = "consult" satisfies Area;

const ofAudience = { public: "public", people: "patient", staff: "desk" } as const satisfies Record<Audience, Group>;

/** The functions that answer a contract, as types. */
export type GroupOf<C extends Contract> = C extends Contract
  ? C["access"] extends "public"
    ? "public"
    : C["area"] extends typeof treating
      ? "consult"
      : (typeof ofAudience)[AudienceOf<C>]
  : never;

/** The function that answers an audience of a contract: the public's never holds what is somebody's. */
export const groupOf = ({ area }: Pick<Contract, "area">, audience: Audience): Group =>
  audience !== "public" && area === treating ? "consult" : ofAudience[audience];

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
