import { endChoiceKind } from "../../booking/waitlist/choice-ended.ts";
import { saveChoiceOver } from "../../store/session/choice-over.ts";
import { now } from "../../time/now.ts";
import type { DueConsumer } from "./due-consumer.ts";

/**
 * Notes in a session that somebody's time to choose is over; what others may have by that, the stream's consumer finds, which
 * alone offers places.
 */
export const endChoiceDue: DueConsumer = {
  kind: endChoiceKind,
  touches: { session: "write" },
  work: async (id) => {
    await saveChoiceOver(id, now());
    return undefined;
  },
};
