import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { LocalDate } from "../../time/local-date.ts";
import { Code } from "../month/shift-code.ts";

/** A shift that an absence took off somebody: whoever is back gets it back, unless somebody covers it by then. */
export const OffShift = z.object({
  clinicId: ClinicId,
  date: LocalDate,
  code: Code,
  /** How many others had one of this code on that day before: with more than that, somebody covers it. */
  others: z.int().check(z.minimum(0)),
  /**
   * Whose it was.
   * @default what was published
   */
  of: z.optional(z.literal("draft")),
});
export type OffShift = z.infer<typeof OffShift>;

/** The most that are kept of somebody's month: eight a day, of what is published and of the draft. */
const most = 500;

/** Names one among others of its person. */
export const offKey = ({ clinicId, date, code, of }: OffShift): string =>
  `${clinicId} ${date} ${code} ${of ?? "published"}`;

/** Those that are kept once more are taken off; what was there first is what stood before all of it. */
export const withOff = (before: readonly OffShift[], added: readonly OffShift[]): OffShift[] =>
  [...new Map([...added, ...before].map((shift) => [offKey(shift), shift])).values()]
    .toSorted((a, b) => (offKey(a) < offKey(b) ? -1 : 1))
    .slice(0, most);

/** Those of something stored that can be read; of what can't, nothing comes back by itself. */
export const offIn = (stored: unknown): OffShift[] =>
  Array.isArray(stored) ? stored.filter((shift) => OffShift.safeParse(shift).success) : [];
