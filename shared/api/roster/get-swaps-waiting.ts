import * as z from "zod/mini";
import { AskedShift } from "../../roster/swap/shifts-asked.ts";
import { contract } from "../contract.ts";

export const getSwapsWaiting = contract({
  name: "get-swaps-waiting",
  area: "roster",
  summary: "How many swaps wait for the caller, how many shifts they could take, and which of theirs are in a request.",
  method: "GET",
  path: "/swaps/waiting",
  access: { doctor: "account" },
  touches: { district: "read", roster: "read", duty: "read" },
  keyed: false,
  status: 200,
  request: z.object({}),
  response: z
    .object({
      toAnswer: z.int(),
      toTake: z.int(),
      /** The caller's own shifts that a request holds. */
      asked: z.array(AskedShift),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
