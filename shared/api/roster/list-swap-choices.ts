import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { Code } from "../../roster/month/shift-code.ts";
import { RequestId } from "../../roster/request-id.ts";
import { RuleBreak } from "../../roster/rules/rule-break.ts";
import { OwnedShift } from "../../roster/swap/swap.ts";
import { CalendarDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const listSwapChoices = contract({
  name: "list-swap-choices",
  area: "roster",
  summary: "For which published shifts of colleagues one of the caller's can be swapped, in the month that it is in.",
  method: "GET",
  path: "/clinics/{clinicId}/swap-choices",
  access: { doctor: { clinic: "clinicId" } },
  touches: { district: "read", roster: "read", duty: "read" },
  keyed: false,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    /** A shift of the caller. */
    date: CalendarDate,
    code: Code,
  }),
  response: z
    .object({
      shift: OwnedShift,
      /** The request that holds this day's shifts: until that ends there is no other, and nothing to choose. */
      asked: z.optional(RequestId),
      /** Which of the day's shifts that request is about. */
      askedCode: z.optional(Code),
      /** In the order of their days; but for those that another request holds; with what the caller's own rules warn of. */
      choices: z.array(z.object({ shift: OwnedShift, breaks: z.array(RuleBreak) })),
      /** How many colleagues could take it without one in return. */
      takers: z.int(),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown", "roster.shift-unknown", "roster.shift-begun"],
});
