import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { DraftRow } from "../../roster/draft/draft-row.ts";
import { ShiftCodes } from "../../roster/draft/shift-codes.ts";
import { ClosedTime } from "../../roster/month/closed-time.ts";
import { HeldSessions } from "../../roster/month/held-session.ts";
import { Leave } from "../../roster/month/leave.ts";
import { RosterMonth } from "../../roster/month/roster-month.ts";
import { RosterVersion } from "../../roster/publish/roster-version.ts";
import { RosterSettings } from "../../roster/settings/roster-setting.ts";
import { UnreadParts } from "../../roster/settings/unread-parts.ts";
import { DateSpan } from "../../time/date-span.ts";
import { Holiday } from "../../time/holiday.ts";
import { Instant } from "../../time/instant.ts";
import { LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

/** What was published: the rows, and the codes as they were then. */
const Published = z.pick(RosterVersion, { rows: true, codes: true });

export const getRosterMonth = contract({
  name: "get-roster-month",
  area: "roster",
  summary: "A clinic's draft for a month, with what was published of it and of the months beside it.",
  method: "GET",
  path: "/clinics/{clinicId}/rosters/{month}",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "read", published: "read", duty: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, month: RosterMonth }),
  response: z
    .object({
      month: RosterMonth,
      /** The clinic's day; what lies before it does not change any more. */
      today: LocalDate,
      codes: ShiftCodes,
      /** What the clinic has decided of how its rosters are made. */
      settings: RosterSettings,
      /** One for each practitioner of the clinic; in the place of one that can't be read, what is published of them. */
      rows: z.array(DraftRow),
      /** What of it can't be read. */
      unreadable: z.optional(UnreadParts),
      /** What was last published of it, and which of its sessions are met elsewhere still. */
      published: z.optional(
        z.object({ version: z.int(), at: Instant, ...Published.shape, heldAt: z.optional(HeldSessions) }),
      ),
      /** Whether its sessions are still being brought to that. */
      publishing: z.boolean(),
      /** What was published of the month before: its last shifts count for the first of this one, and it can be copied. */
      carried: z.optional(Published),
      /** What was published of the month after, or drafted where nothing was: shifts of this one go before its first. */
      following: z.optional(z.object({ ...Published.shape, draft: z.optional(z.literal(true)) })),
      /** When people of the clinic have off. */
      leave: z.array(Leave),
      /** Those of the month, and of the month before; the days on which the clinic is closed among them. */
      holidays: z.array(Holiday),
      /** When in the month the clinic is closed, halves of days too. */
      closed: z.optional(z.array(ClosedTime)),
      /** Whether the year's decree is known: without it most holidays are missing. */
      yearDecreed: z.boolean(),
      /** When codes have their hours of Ramadan. */
      ramadan: z.array(DateSpan),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
