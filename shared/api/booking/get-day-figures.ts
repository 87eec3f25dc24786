import * as z from "zod/mini";
import { DayFigures } from "../../booking/outcomes/day-figures.ts";
import { ClinicId } from "../../place/clinic.ts";
import { CalendarDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const getDayFigures = contract({
  name: "get-day-figures",
  area: "booking",
  summary:
    "A clinic's day in figures for whoever leads it: waiting times, lateness, who was seen, was not there or came by themselves.",
  method: "GET",
  path: "/clinics/{clinicId}/days/{date}/figures",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", session: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, date: CalendarDate }),
  response: DayFigures,
  refusals: ["place.unknown"],
});
