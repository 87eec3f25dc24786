import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { Instant } from "../../time/instant.ts";
import { RosterMonth } from "../month/roster-month.ts";
import { RosterRow } from "../month/roster-row.ts";
import { ShiftCode } from "../month/shift-code.ts";
import { HereAlready } from "./here-already.ts";

/** What a published roster says of one person. */
export const PublishedRow = z.pick(RosterRow, { practitionerId: true, cells: true });
export type PublishedRow = z.infer<typeof PublishedRow>;

/** What changed a published month by itself: somebody away, the clinic closed, somebody back, shifts that changed hands. */
export const VersionCause = z.enum(["away", "closed", "back", "swap"]);
export type VersionCause = z.infer<typeof VersionCause>;

/** A clinic's month as it was published, with its codes as they were then: it never changes. */
export const RosterVersion = z.object({
  clinicId: ClinicId,
  month: RosterMonth,
  version: z.int().check(z.minimum(1)),
  at: Instant,
  /** The account of who published it. */
  by: z.string(),
  /** As their token called them then, where it did. */
  byName: z.optional(z.string()),
  /** Why, where its draft was not what was published. */
  cause: z.optional(VersionCause),
  rows: z.array(PublishedRow),
  codes: z.array(ShiftCode),
  /** How many sessions it was to make or change when it was published. */
  written: z.int(),
  /** How many visits to come lost their session's time by it, and how many sessions kept their own slots. */
  affected: z.optional(z.int()),
  /** Who of these was here already when it was published; absent where nobody was. */
  here: z.optional(HereAlready),
  held: z.optional(z.int()),
  /** How many visits to come had their session's time again by it; absent where none had. */
  regained: z.optional(z.int()),
});
export type RosterVersion = z.infer<typeof RosterVersion>;

/** Who publishes. */
export type Publisher = { accountId: string; name?: string | undefined };
