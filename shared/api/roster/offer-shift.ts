import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { Code } from "../../roster/month/shift-code.ts";
import { Swap } from "../../roster/swap/swap.ts";
import { CalendarDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const offerShift = contract({
  name: "offer-shift",
  area: "roster",
  summary: "Offers a shift of a published month that nobody has to whoever can take it, the first to come.",
  method: "POST",
  path: "/clinics/{clinicId}/open-shifts",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "write", duty: "read" },
  keyed: true,
  status: 201,
  request: z.object({
    clinicId: ClinicId,
    date: CalendarDate,
    code: Code,
    /** Whether it is theirs only once a scheduler has approved. */
    approval: z.boolean(),
  }),
  response: Swap,
  refusals: ["place.unknown", "roster.shift-unknown", "roster.shift-begun", "roster.swap-held", "roster.swap-many"],
});
