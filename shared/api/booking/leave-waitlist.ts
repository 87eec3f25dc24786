import { Waiting, WaitlistEntry } from "../../booking/waitlist-entry.ts";
import { contract } from "../contract.ts";

export const leaveWaitlist = contract({
  name: "leave-waitlist",
  area: "booking",
  summary: "Takes a member of the caller's household off such a list; a place that is kept for them goes to the next.",
  method: "POST",
  path: "/waitlist/leave",
  access: { patient: "household" },
  touches: { patient: "write", waitlist: "write" },
  keyed: false,
  status: 200,
  request: Waiting,
  response: WaitlistEntry,
  refusals: ["patient.foreign", "waitlist.over"],
});
