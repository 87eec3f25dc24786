import * as z from "zod/mini";
import { HolidayShifts } from "../../roster/calendar/holiday-shifts.ts";
import { CalendarYear, YearCalendar } from "../../roster/calendar/year-calendar.ts";
import { contract } from "../contract.ts";

export const getHolidays = contract({
  name: "get-holidays",
  area: "roster",
  summary: "The holidays of a year in the caller's district, when Ramadan's hours hold, and which have shifts.",
  method: "GET",
  path: "/calendars/{year}",
  access: { district: "account" },
  touches: { district: "read", published: "read" },
  keyed: false,
  status: 200,
  request: z.object({ year: CalendarYear }),
  response: z
    .object({
      ...YearCalendar.shape,
      /** What is saved can't be read: the next that is saved takes its place. */
      unreadable: z.optional(z.literal(true)),
      /** On which of them, from today on, clinics have published shifts; absent where there are none. */
      worked: z.optional(z.array(HolidayShifts)),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
