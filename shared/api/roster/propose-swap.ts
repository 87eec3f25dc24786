import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { ShiftOf } from "../../roster/change/absence.ts";
import { Code } from "../../roster/month/shift-code.ts";
import { Swap } from "../../roster/swap/swap.ts";
import { CalendarDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const proposeSwap = contract({
  name: "propose-swap",
  area: "roster",
  summary: "Asks a colleague to swap a published shift for one of theirs, or whoever can to take it.",
  method: "POST",
  path: "/clinics/{clinicId}/swaps",
  access: { doctor: { clinic: "clinicId" } },
  touches: { district: "read", roster: "write", duty: "read" },
  keyed: true,
  status: 201,
  request: z.object({
    clinicId: ClinicId,
    /** A shift of the caller. */
    date: CalendarDate,
    code: Code,
    /** A colleague's, in return; absent where the caller gives theirs away. */
    inReturn: z.optional(z.object({ ...ShiftOf.shape, date: CalendarDate })),
  }),
  response: Swap,
  refusals: [
    "place.unknown",
    "roster.shift-unknown",
    "roster.shift-begun",
    "roster.swap-unfit",
    "roster.swap-held",
    "roster.swap-many",
  ],
});
