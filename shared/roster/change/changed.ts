import * as z from "zod/mini";
import { RosterMonth } from "../month/roster-month.ts";
import { HereAlready, sumHere } from "../publish/here-already.ts";
import type { RosterVersion } from "../publish/roster-version.ts";

/** What a change did: the versions it published, none where nothing that is published differs. */
export const ChangeMade = z
  .object({
    versions: z.array(z.object({ month: RosterMonth, version: z.int() })),
    /** Whether every session is as published; the rest follows within minutes. */
    done: z.boolean(),
    /** How many sessions it makes or changes. */
    written: z.int(),
    /** How many visits to come have lost their session's time by it: who booked since it was shown is one of them. */
    affected: z.int(),
    /** Who of these is here already; absent where nobody is. */
    here: z.optional(HereAlready),
    /** How many visits to come have their session's time again by it; absent where none have. */
    regained: z.optional(z.int()),
  })
  .register(z.globalRegistry, { id: "ChangeMade", says: "none" });
export type ChangeMade = z.infer<typeof ChangeMade>;

/** What versions did, all in all, as far as it was known when they were published. */
export const countedOf = (
  versions: readonly Pick<RosterVersion, "written" | "affected" | "here" | "regained">[],
): Pick<ChangeMade, "written" | "affected" | "here" | "regained"> => {
  const here = sumHere(versions.map((version) => version.here));
  const regained = versions.reduce((sum, version) => sum + (version.regained ?? 0), 0);
  return {
    written: versions.reduce((sum, { written }) => sum + written, 0),
    affected: versions.reduce((sum, { affected = 0 }) => sum + affected, 0),
    ...(here && { here }),
    ...(regained > 0 && { regained }),
  };
};
