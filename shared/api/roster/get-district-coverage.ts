import * as z from "zod/mini";
import { ClinicCover } from "../../roster/cover/week-cover.ts";
import { CalendarDate, LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const getDistrictCoverage = contract({
  name: "get-district-coverage",
  area: "roster",
  summary:
    "How the clinics of the caller's district are staffed in a week by what they have published, the worst first.",
  method: "GET",
  path: "/coverage/{date}",
  access: { district: "account" },
  touches: { district: "read", roster: "read", published: "read" },
  keyed: false,
  status: 200,
  request: z.object({ date: CalendarDate }),
  response: z
    .object({
      /** The Monday of the week in which the day lies that was asked about. */
      from: LocalDate,
      today: LocalDate,
      clinics: z.array(ClinicCover),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
