import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { Swap } from "../../roster/swap/swap.ts";
import { SwapToAnswer, SwapToTake } from "../../roster/swap/swap-to-take.ts";
import { LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const listOwnSwaps = contract({
  name: "list-own-swaps",
  area: "roster",
  summary: "What the caller is asked to swap, what they could take, and what they asked for, at all their clinics.",
  method: "GET",
  path: "/swaps",
  access: { doctor: "account" },
  touches: { district: "read", roster: "read", duty: "read" },
  keyed: false,
  status: 200,
  request: z.object({}),
  response: z
    .object({
      today: LocalDate,
      /** Asked of the caller by name, and not answered: the soonest shift first. */
      toAnswer: z.array(SwapToAnswer),
      /** Shifts that whoever comes first may take, and the caller can: the soonest first. */
      toTake: z.array(SwapToTake),
      /** What the caller asked for, the last first. */
      own: z.array(Swap),
      /** What else the caller is part of, the last first: one that is agreed is their yes, theirs to take back. */
      others: z.array(Swap),
      /** The clinics of which not all that is published can be read: of theirs, something may be missing here. */
      unreadable: z.optional(z.array(ClinicId)),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
