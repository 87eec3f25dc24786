import type { Instant } from "../../../shared/time/instant.ts";

/** One request of a use case: what is there before it, and the request; each time under the same key. */
export type Scenario = { prepare: () => Promise<unknown>; act: (at: Instant) => Promise<unknown> };

/** The scenarios of one use case, by what is special about each. */
export type Scenarios = Record<string, Scenario>;
