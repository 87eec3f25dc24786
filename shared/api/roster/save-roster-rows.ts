import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { DraftRow } from "../../roster/draft/draft-row.ts";
import { SavedRows } from "../../roster/draft/saved.ts";
import { RosterMonth } from "../../roster/month/roster-month.ts";
import { contract } from "../contract.ts";

/** The most rows of one save: more people than any clinic's roster has, and few enough for one write. */
const mostRows = 60;

export const saveRosterRows = contract({
  name: "save-roster-rows",
  area: "roster",
  summary: "Saves rows of a clinic's draft for a month, all or none, each in the place of the one that was seen.",
  method: "POST",
  path: "/clinics/{clinicId}/rosters/{month}/rows",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "write" },
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    month: RosterMonth,
    /** Each with the revision that was seen. */
    rows: z.array(DraftRow).check(z.minLength(1), z.maxLength(mostRows)),
  }),
  response: SavedRows,
  refusals: [
    "place.unknown",
    "roster.month-over",
    "roster.not-here",
    "roster.row-changed",
    "roster.day-over",
    "roster.code-unknown",
  ],
});
