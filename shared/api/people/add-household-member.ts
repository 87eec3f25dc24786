import * as z from "zod/mini";
import { HouseholdMember, Relation } from "../../people/household.ts";
import { Person } from "../../people/person.ts";
import { contract } from "../contract.ts";

export const addHouseholdMember = contract({
  name: "add-household-member",
  area: "people",
  summary: "Adds the caller, or a person they care for, to the caller's household.",
  method: "POST",
  path: "/household/members",
  access: { patient: "account" },
  touches: { household: "write", patient: "write" },
  keyed: true,
  status: 201,
  request: z.object({ ...Person.shape, relation: Relation }),
  response: HouseholdMember,
  refusals: ["household.full", "household.self-exists"],
});
