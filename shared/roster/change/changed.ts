import * as z from "zod/mini";
import { RosterMonth } from "../month/roster-month.ts";

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
  })
  .register(z.globalRegistry, { id: "ChangeMade", says: "none" });
export type ChangeMade = z.infer<typeof ChangeMade>;
