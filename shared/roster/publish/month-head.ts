import * as z from "zod/mini";

/** Which version of a clinic's month holds. */
export const MonthHead = z.object({
  /** The last version that its sessions were brought to; 0: nothing was published. */
  version: z.int().check(z.minimum(0)),
  /** The version that they are being brought to: nobody begins another before that is done. */
  publishing: z.optional(z.int()),
  /** How often an absence or a closed day went into the draft alone, since nothing of it was published. */
  changes: z.optional(z.int()),
});
export type MonthHead = z.infer<typeof MonthHead>;

/** The version that was frozen last, whether or not its sessions are brought to it yet; 0: none was. */
export const lastFrozen = ({ version, publishing }: MonthHead): number => publishing ?? version;
