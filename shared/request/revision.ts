import * as z from "zod/mini";

/** How often something was saved: who saves names the one they saw; 0 where nothing was saved yet. */
export const Revision = z.int().check(z.minimum(0));
export type Revision = z.infer<typeof Revision>;
