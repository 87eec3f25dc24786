import * as z from "zod/mini";
import { CalendarYear, YearCalendar } from "../../roster/calendar/year-calendar.ts";
import { SavedRevision } from "../../roster/draft/saved.ts";
import { contract } from "../contract.ts";

export const saveHolidays = contract({
  name: "save-holidays",
  area: "roster",
  summary: "Saves the holidays and Ramadan of a year in the caller's district, in the place of those that were seen.",
  method: "POST",
  path: "/calendars/{year}",
  access: { district: "account" },
  touches: { district: "write" },
  keyed: true,
  status: 200,
  request: z.object({ year: CalendarYear, ...YearCalendar.shape }),
  response: SavedRevision,
  refusals: ["place.unknown", "roster.calendar-changed"],
});
