import * as z from "zod/mini";

/** How often something was saved: who saves names the one they saw; 0 where nothing was saved yet. */
export const Revision = z.int().check(z.minimum(0));
export type Revision = z.infer<typeof Revision>;

/** A request of somebody's in another state: one change more. */
export const inState = <R extends { state: unknown; revision: number }>(request: R, state: R["state"]): R => ({
  ...request,
  state,
  revision: request.revision + 1,
});
