import type { Touches } from "./nouns.ts";

/**
 * What the functions without a person behind them touch by themselves. What follows from a change, or from time, says so
 * where it is done: each consumer of `functions/events/{stream,due}/`; what a webhook touches, `webhooks.ts`.
 */
export const eventTouches = {
  /** The clock looks which districts there are, opens their days and works off what is due. */
  clock: { districts: "read", district: "read", due: "write", lostDue: "write" },
  /** How many codes a phone had, and from where it signed in; of the table's other items sign-in knows nothing. */
  "sign-in": { phoneCodes: "write" },
} as const satisfies Record<string, Touches>;
