import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import type { FoundRow } from "../draft/draft-row.ts";
import type { FoundCodes } from "../draft/shift-codes.ts";
import type { FoundSettings } from "./roster-setting.ts";

/** What of a month is there and can't be read: whatever is saved or published takes its place. */
export const UnreadParts = z
  .object({
    /** Whose rows of the draft. */
    rows: z.array(PractitionerId),
    /** What rosters are made from, each with a page where it is saved. */
    settings: z.array(z.enum(["codes", "rotations", "rules", "cover"])),
    /** What was last published. */
    published: z.boolean(),
    /** Which version of it holds: what is shown is the last that was kept, and closed days may be missing. */
    head: z.optional(z.literal(true)),
    /** The year's holidays, which the health office saves. */
    holidays: z.optional(z.literal(true)),
    /** Of whom it can't be said when they have off. */
    leave: z.optional(z.array(PractitionerId)),
  })
  .register(z.globalRegistry, { id: "UnreadParts", says: "none" });
export type UnreadParts = z.infer<typeof UnreadParts>;

/** A month as it was found. */
type Found = {
  rows: readonly FoundRow[];
  codes: FoundCodes;
  settings: FoundSettings;
  published: boolean;
  isHeadless?: boolean;
  isHolidayless?: boolean;
  leave: readonly PractitionerId[];
};

/** What of a month can't be read, or `undefined` where all can be. */
export const unreadParts = ({
  rows,
  codes,
  settings,
  published,
  isHeadless,
  isHolidayless,
  leave,
}: Found): UnreadParts | undefined => {
  const parts: UnreadParts = {
    rows: rows.flatMap(({ isUnreadable, practitionerId }) => (isUnreadable ? [practitionerId] : [])),
    settings: [...(codes.isUnreadable ? (["codes"] as const) : []), ...(settings.unreadable ?? [])],
    published,
    ...(isHeadless && { head: true }),
    ...(isHolidayless && { holidays: true }),
    ...(leave.length > 0 && { leave: [...leave] }),
  };
  const isAny = published || isHeadless || isHolidayless;
  return parts.rows.length + parts.settings.length + leave.length > 0 || isAny ? parts : undefined;
};
