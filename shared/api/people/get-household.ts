import * as z from "zod/mini";
import { HouseholdMember } from "../../people/household.ts";
import { contract } from "../contract.ts";

export const getHousehold = contract({
  name: "get-household",
  area: "people",
  summary: "The people the caller may book for.",
  method: "GET",
  path: "/household",
  access: { patient: "account" },
  touches: { household: "read" },
  keyed: false,
  status: 200,
  request: z.object({}),
  response: z.object({ members: z.array(HouseholdMember) }),
  refusals: [],
});
