import * as z from "zod/mini";
import type { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { LocalDate } from "../../time/local-date.ts";
import { Code } from "../month/shift-code.ts";
import { RequestId } from "../request-id.ts";
import { askerOf, ownedIn, type Swap } from "./swap.ts";

/** A shift of somebody that a request holds, and whether that waits for an answer or, agreed, for a scheduler. */
export const AskedShift = z
  .object({
    clinicId: ClinicId,
    date: LocalDate,
    code: Code,
    swapId: RequestId,
    status: z.enum(["open", "agreed"]),
    /** The answer that it waits for is theirs, not a colleague's. */
    isTheirs: z.optional(z.literal(true)),
  })
  .register(z.globalRegistry, { id: "AskedShift", says: "none" });
export type AskedShift = z.infer<typeof AskedShift>;

/** Which shifts of somebody are in one of these requests, as they are read: those that ended hold none. */
export const shiftsAsked = (swaps: readonly Swap[], id: PractitionerId): AskedShift[] =>
  swaps.flatMap((swap) => {
    const { status } = swap.state;
    if (status !== "open" && status !== "agreed") return [];
    return ownedIn(swap)
      .filter(({ practitionerId }) => practitionerId === id)
      .map(({ date, code }) => ({
        clinicId: swap.clinicId,
        date,
        code,
        swapId: swap.id,
        status,
        ...(status === "open" && askerOf(swap) !== id && { isTheirs: true as const }),
      }));
  });
