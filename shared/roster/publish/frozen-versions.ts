import * as z from "zod/mini";
import { RosterMonth } from "../month/roster-month.ts";

/** Which version of a month was frozen: how far its sessions have come is asked anew. */
export const FrozenVersion = z.object({ month: RosterMonth, version: z.int() });
export type FrozenVersion = z.infer<typeof FrozenVersion>;

/** Which versions a change froze: none where nothing that is published differs. */
export const FrozenVersions = z.object({ versions: z.array(FrozenVersion) });
export type FrozenVersions = z.infer<typeof FrozenVersions>;
