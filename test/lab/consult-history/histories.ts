import fc from "fast-check";
import type { Identity } from "../../../shared/consult/presence.ts";

/** What can happen to a visit and its room; `which` chooses among the reports that are on their way. */
export type Step =
  | { do: "enter" | "leave"; who: Identity }
  | {
      do:
        | "admit"
        | "end"
        | "pause"
        | "skip"
        | "back"
        | "emergency"
        | "precedence"
        | "no priority"
        | "cancel"
        | "move"
        | "check-in"
        | "close"
        | "seen"
        | "absent"
        | "call-back"
        | "stream"
        | "kill"
        | "down"
        | "up";
    }
  | { do: "deliver" | "repeat" | "lose"; which: number }
  /** One of the last presses of the doctor or the desk arrives once more. */
  | { do: "press-again"; which: number }
  | { do: "wait"; minutes: number };

const who = fc.constantFrom<Identity>("patient", "doctor");
const which = fc.nat(5);
const weighted = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** A step, the usual ones more often. */
const step: fc.Arbitrary<Step> = fc.oneof(
  weighted(6, fc.record({ do: fc.constantFrom("enter", "enter", "leave"), who })),
  weighted(4, fc.record({ do: fc.constantFrom("admit", "admit", "end", "pause") })),
  weighted(2, fc.record({ do: fc.constantFrom("skip", "back") })),
  weighted(1, fc.record({ do: fc.constantFrom("emergency", "precedence", "no priority") })),
  weighted(1, fc.record({ do: fc.constantFrom("cancel", "move", "check-in", "close") })),
  weighted(1, fc.record({ do: fc.constantFrom("seen", "absent", "call-back") })),
  weighted(1, fc.record({ do: fc.constantFrom("stream", "kill", "down", "up") })),
  weighted(4, fc.record({ do: fc.constantFrom("deliver", "deliver", "repeat", "lose"), which })),
  weighted(4, fc.record({ do: fc.constant("press-again" as const), which })),
  weighted(2, fc.record({ do: fc.constant("wait" as const), minutes: fc.integer({ min: 1, max: 25 }) })),
  // To where the session's hours are over.
  weighted(1, fc.record({ do: fc.constant("wait" as const), minutes: fc.constant(250) })),
);

/** A history: steps one after the other, some two at once. */
export const histories = fc.array(fc.oneof(weighted(5, fc.tuple(step)), weighted(1, fc.tuple(step, step))), {
  minLength: 3,
  maxLength: 22,
});
