import * as z from "zod/mini";
import { WaitedFor, WaitlistEntry, Wish } from "../../booking/waitlist/waitlist-entry.ts";
import { contract } from "../contract.ts";

export const joinWaitlist = contract({
  name: "join-waitlist",
  area: "booking",
  summary:
    "Puts a member of the caller's household on the list of those who wait for a place of a service at a clinic.",
  method: "POST",
  path: "/waitlist",
  access: { patient: "household" },
  touches: { district: "read", session: "read", patient: "write", waitlist: "write" },
  keyed: true,
  status: 201,
  request: z.object({ ...WaitedFor.shape, ...Wish.shape }),
  response: WaitlistEntry,
  refusals: [
    "patient.foreign",
    "place.unknown",
    "slot.past",
    "slot.too-far",
    "waitlist.no-practice",
    "waitlist.joined",
    "waitlist.limit",
  ],
});
