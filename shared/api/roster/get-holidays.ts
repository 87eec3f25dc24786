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
  response: YearCalendar,
  refusals: ["place.unknown"],
});
