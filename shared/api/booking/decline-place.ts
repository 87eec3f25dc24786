import * as z from "zod/mini";
import { WaitedFor, WaitlistEntry } from "../../booking/waitlist/waitlist-entry.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const declinePlace = contract({
  name: "decline-place",
  area: "booking",
  summary:
    "Does not take a place that is kept for a member of the caller's household, who waits on; it goes to the next.",
  method: "POST",
  path: "/waitlist/decline",
  access: { patient: "household" },
  touches: { session: "write", patient: "read", waitlist: "write" },
  keyed: false,
  status: 200,
  request: z.object({ ...WaitedFor.shape, slot: Slot }),
  response: WaitlistEntry,
  refusals: ["patient.foreign", "waitlist.over"],
});
