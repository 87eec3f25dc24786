import * as z from "zod/mini";
import { SessionDay } from "../../booking/visit.ts";
import { CalendarDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const getDoctorDay = contract({
  name: "get-doctor-day",
  area: "consult",
  summary: "The caller's own sessions of a day, at every clinic where they work, and who comes to each.",
  method: "GET",
  path: "/doctor/days/{date}",
  access: { doctor: "account" },
  touches: { district: "read", session: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ date: CalendarDate }),
  response: z.object({ sessions: z.array(SessionDay) }),
  refusals: ["place.unknown"],
});
