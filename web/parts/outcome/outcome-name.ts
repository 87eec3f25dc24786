import type { DayOutcome } from "../../../shared/booking/outcomes/day-outcome.ts";
import type { Outcome } from "../../../shared/booking/settlement.ts";
import { outcomeText } from "./text.ts";

/** What a visit counts as once the desk has said how it ended. */
const countsAs = { seen: "completed", absent: "no-show", "call-back": "toCall" } as const satisfies Record<
  Outcome,
  DayOutcome
>;

/** What an outcome that the desk may say is called. */
export const outcomeName = (outcome: Outcome): string => outcomeText()[countsAs[outcome]];
