import type { Instant } from "../../shared/time/instant.ts";

/** The one clock of the functions: use cases get it as a dependency, so that a test can hold it. */
export const now = (): Instant => Date.now();
