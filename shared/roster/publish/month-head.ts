import * as z from "zod/mini";
import { LocalDate } from "../../time/local-date.ts";
import { ClosedTime } from "../month/closed-time.ts";

/** Which version of a clinic's month holds. */
export const MonthHead = z.object({
  /** The last version that its sessions were brought to; 0: nothing was published. */
  version: z.int().check(z.minimum(0)),
  /** The version that they are being brought to: nobody begins another before that is done. */
  publishing: z.optional(z.int()),
  /** How often an absence or a closed day went into the draft alone, since nothing of it was published. */
  changes: z.optional(z.int()),
  /** When in it the clinic is closed, so that nothing fills it again. */
  closed: z.optional(z.array(ClosedTime)),
  /** Which of its days had a session so far, be it one that is closed by now; unknown where a release without this wrote it. */
  sessionDays: z.optional(z.array(LocalDate)),
});
export type MonthHead = z.infer<typeof MonthHead>;

/**
 * A head as it was found. Of one that can't be read it says the last version that was kept, and the closed days of which that
 * can be: `unread` is what lies there, so that just that is replaced.
 */
export type FoundHead = MonthHead & { unread?: Readonly<Record<string, unknown>> };

/** The version that was frozen last, whether or not its sessions are brought to it yet; 0: none was. */
export const lastFrozen = ({ version, publishing }: MonthHead): number => publishing ?? version;
