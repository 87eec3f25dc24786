import { bringHeldLive } from "../../roster/publish/bring-held.ts";
import { bringHeldKind } from "../../roster/publish/held-brought.ts";
import type { DueConsumer } from "./due-consumer.ts";

/** Brings a session to where its month says, once nobody is left whom it was held elsewhere for. */
export const bringHeldDue: DueConsumer = {
  kind: bringHeldKind,
  touches: { district: "read", roster: "write", session: "write" },
  work: bringHeldLive,
};
