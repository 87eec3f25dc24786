import * as z from "zod/mini";
import { ClinicLine } from "../../line/clinic-line.ts";
import { ClinicId } from "../../place/clinic.ts";
import { CalendarDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const getClinicLine = contract({
  name: "get-clinic-line",
  area: "line",
  summary: "The line of a clinic's day by queue numbers, without anybody's name.",
  method: "GET",
  path: "/clinics/{clinicId}/line",
  access: "public",
  touches: { district: "read", session: "read" },
  keyed: false,
  fresh: 2,
  status: 200,
  request: z.object({ clinicId: ClinicId, date: CalendarDate }),
  response: ClinicLine,
  refusals: ["place.unknown"],
});
