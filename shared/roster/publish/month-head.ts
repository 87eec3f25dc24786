import * as z from "zod/mini";

/** Which version of a clinic's month holds. */
export const MonthHead = z.object({
  /** The last version that its sessions were brought to; 0: nothing was published. */
  version: z.int().check(z.minimum(0)),
  /** The version that they are being brought to: nobody begins another before that is done. */
  publishing: z.optional(z.int()),
});
export type MonthHead = z.infer<typeof MonthHead>;
