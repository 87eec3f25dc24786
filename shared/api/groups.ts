import { poolOf, type Role } from "../identity/actor.ts";
import { type Area, type Audience, audiencesOf, type Contract, type RoleOf, rolesOf } from "./contract.ts";
import type { Touches } from "./nouns.ts";

/** Who asks, finer than an audience: one role of the staff may be answered by another function than the rest. */
type Asking = Role | "public";

const usual = {
  public: "public",
  patient: "patient",
  doctor: "desk",
  nurse: "nurse",
  registrar: "desk",
  scheduler: "desk",
  district: "desk",
} as const satisfies Record<Asking, string>;

/**
 * Which function (`functions/api/`) answers an area's contracts, by who asks: apart is what is more sensitive, or has
 * rights that the others shall not have. The public's never holds what is somebody's.
 */
const groupTable = {
  place: usual,
  schedule: usual,
  /**
   * Who plans shifts brings a whole clinic's month to what was published, and sees whose visits that moves. Doctors see to
   * their own month, leave and swaps; the health office to the days of all its clinics.
   */
  roster: { ...usual, doctor: "shifts", scheduler: "planning", district: "district" },
  booking: usual,
  people: usual,
  /**
   * Whoever waits for a visit is answered where it takes place; of the line itself nobody is told anything of a person. Who of
   * the staff say who is seen first, the nurse among them, are answered by one: it is one question of one line.
   */
  line: { ...usual, patient: "consult", nurse: "desk" },
  /** Where people are treated: the only area with video, its keys, and the records of a doctor's patients. */
  consult: { ...usual, patient: "consult", doctor: "consult", nurse: "nurse", registrar: "consult" },
} as const satisfies Record<Area, Record<Asking, string>>;

/** The functions behind the API, by audience and by how sensitive it is what they hold. */
export type Group = (typeof groupTable)[Area][Asking];
export const groups: readonly Group[] = [...new Set(Object.values(groupTable).flatMap((row) => Object.values(row)))];

/** Those who may call a contract, as types. */
type AskingOf<C extends Contract> = C["access"] extends "public" ? "public" : RoleOf<C>;

/** The functions that answer a contract, as types. */
export type GroupOf<C extends Contract> = C extends Contract ? (typeof groupTable)[C["area"]][AskingOf<C>] : never;

/**
 * The function that answers an audience of a contract.
 * @throws Error where the table gives its roles to several: a route has one function
 */
export const groupOf = (contract: Pick<Contract, "name" | "area" | "access">, audience: Audience): Group => {
  const asking = audience === "public" ? [audience] : rolesOf(contract).filter((role) => poolOf(role) === audience);
  const [group, ...others] = new Set(asking.map((one) => groupTable[contract.area][one]));
  if (group && others.length === 0) return group;
  throw new Error(`No one function answers ${contract.name} for ${audience}`);
};

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
