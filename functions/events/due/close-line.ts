import { closeLineLive } from "../../consult/close-line.ts";
import { closeLineKind } from "../../consult/line-closing.ts";
import type { DueConsumer } from "./due-consumer.ts";

/** Closes the line of the session that a due item names. */
export const closeLineDue: DueConsumer = {
  kind: closeLineKind,
  touches: {
    district: "read",
    session: "write",
    patient: "write",
    doorway: "write",
    undecided: "write",
    calls: "make",
  },
  work: closeLineLive,
};
