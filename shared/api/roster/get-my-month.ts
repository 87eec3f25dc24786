import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { OwnOff } from "../../roster/month/own-off.ts";
import { OwnShift } from "../../roster/month/own-shifts.ts";
import { RosterMonth } from "../../roster/month/roster-month.ts";
import { Instant } from "../../time/instant.ts";
import { LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const getMyMonth = contract({
  name: "get-my-month",
  area: "roster",
  summary:
    "What is published of the caller's own shifts in a month, at all clinics where they work, and when they have off.",
  method: "GET",
  path: "/own-months/{month}",
  access: { doctor: "account" },
  touches: { district: "read", roster: "read", published: "read", duty: "read" },
  keyed: false,
  status: 200,
  request: z.object({ month: RosterMonth }),
  response: z
    .object({
      month: RosterMonth,
      today: LocalDate,
      /** In the order in which they begin. */
      shifts: z.array(OwnShift),
      /** When they have off; absent where they don't. */
      off: z.optional(z.array(OwnOff)),
      /** Of each clinic whose month is published: which version, and since when. */
      published: z.array(z.object({ clinicId: ClinicId, version: z.int(), at: Instant })),
      /** The clinics whose month can't be read: what shifts there are, nobody knows. */
      unreadable: z.optional(z.array(ClinicId)),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
