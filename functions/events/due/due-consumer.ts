import type { Instant } from "../../../shared/time/instant.ts";

/** Does what is due to what `ref` names. Answers when it is due again; `undefined`: it is done. */
export type DueConsumer = (ref: string) => Promise<Instant | undefined>;
