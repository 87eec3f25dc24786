import * as z from "zod/mini";
import { CalendarYear, YearCalendar } from "../../roster/calendar/year-calendar.ts";
import { contract } from "../contract.ts";

export const getHolidays = contract({
  name: "get-holidays",
  area: "roster",
  summary: "The holidays of a year in the caller's district, and when Ramadan's hours hold.",
  method: "GET",
  path: "/calendars/{year}",
  access: { district: "account" },
  touches: { district: "read" },
  keyed: false,
  status: 200,
  request: z.object({ year: CalendarYear }),
  response: z
    .object({
      ...YearCalendar.shape,
      /** What is saved can't be read: the next that is saved takes its place. */
      unreadable: z.optional(z.literal(true)),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
