import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { RosterMonth } from "../../roster/month/roster-month.ts";
import { ChangedCode, ChangedDay } from "../../roster/publish/compare-versions.ts";
import { VersionCause } from "../../roster/publish/roster-version.ts";
import { Instant } from "../../time/instant.ts";
import { contract } from "../contract.ts";
import { queryNumber } from "../query-number.ts";

const Version = z.int().check(z.minimum(1));

/** When a version was published, by whom and why, so far as it says. */
const Published = z.object({
  version: z.int(),
  at: Instant,
  by: z.optional(z.string()),
  cause: z.optional(VersionCause),
});

export const compareVersions = contract({
  name: "compare-versions",
  area: "roster",
  summary: "What one published version of a clinic's month says otherwise than an earlier one.",
  method: "GET",
  path: "/clinics/{clinicId}/rosters/{month}/changes",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { roster: "read", duty: "read" },
  keyed: false,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    month: RosterMonth,
    /** The later one; absent: the last. */
    version: z.optional(queryNumber(Version)),
    /** The earlier one; absent: the one before the later. */
    since: z.optional(queryNumber(Version)),
  }),
  response: z
    .object({
      /** The last version that was published; 0: none was. */
      last: z.int(),
      /** The two compared; absent while there are not two. */
      versions: z.optional(z.object({ earlier: Published, later: Published })),
      days: z.array(ChangedDay),
      codes: z.array(ChangedCode),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: [],
});
