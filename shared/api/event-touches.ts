import type { Touches } from "./nouns.ts";

/** What the functions without a person behind them touch, each consumer by its name: their code and the grants meet here. */
export const eventTouches = {
  /** Who follows the table's stream (`functions/events/stream/`). */
  stream: {
    "close-session": { due: "write" },
    "refresh-next-free": { district: "write", session: "read", due: "write" },
    "close-room": { patient: "read", due: "write" },
  },
  /** What the clock does by itself: it looks which districts there are, opens their days and works off what is due. */
  clock: { districts: "read", district: "read", due: "write", lostDue: "write" },
  /** Who does what is due (`functions/events/due/`). */
  due: {
    "close-session": { district: "read", session: "write", patient: "write", practitioner: "write" },
    "close-room": { patient: "read" },
    "refresh-next-free": { district: "write", session: "read", due: "write" },
    "open-day": { district: "write", session: "read", due: "write" },
  },
  "livekit-webhook": { session: "write", patient: "write", practitioner: "write" },
  /** How many codes a phone had, and from where it signed in; of the table's other items sign-in knows nothing. */
  "sign-in": { codes: "write" },
} as const satisfies Record<string, Touches | Record<string, Touches>>;
