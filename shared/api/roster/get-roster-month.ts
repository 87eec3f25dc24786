import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { DraftRow } from "../../roster/draft/draft-row.ts";
import { ShiftCodes } from "../../roster/draft/shift-codes.ts";
import { RosterMonth } from "../../roster/month/roster-month.ts";
import { Holiday } from "../../time/holiday.ts";
import { LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const getRosterMonth = contract({
  name: "get-roster-month",
  area: "roster",
  summary: "A clinic's draft for a month: its shift codes, a row for each practitioner, and the holidays.",
  method: "GET",
  path: "/clinics/{clinicId}/rosters/{month}",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, month: RosterMonth }),
  response: z
    .object({
      month: RosterMonth,
      /** The clinic's day; what lies before it does not change any more. */
      today: LocalDate,
      codes: ShiftCodes,
      /** One for each practitioner of the clinic. */
      rows: z.array(DraftRow),
      /** Those of the month. */
      holidays: z.array(Holiday),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
