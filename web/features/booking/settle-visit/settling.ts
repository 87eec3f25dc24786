import { settleVisit } from "../../../../shared/api/booking/settle-visit.ts";
import { spokenCode } from "../../../../shared/booking/booking-code.ts";
import { seenOf } from "../../../../shared/booking/outcomes/seen-left.ts";
import { type Outcome, outcomes } from "../../../../shared/booking/settlement.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { RefusalDetails } from "../../../../shared/refusal/refusal.ts";
import { newKey } from "../../../api/new-key.ts";
import { outcomeName } from "../../../parts/outcome/outcome-name.ts";
import type { Decision } from "../../../unsent/change.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { settleText } from "./text.ts";

/** What a colleague has noted meanwhile. */
const settledWords = ({ outcome }: RefusalDetails): string => {
  const said = outcomes.find((one) => one === outcome);
  return said ? settleText().settled(outcomeName(said)) : settleText().otherwise;
};

const settling = (outcome: Outcome): Decision<typeof settleVisit> => ({
  contract: settleVisit,
  words: (who) => settleText().words(who, outcomeName(outcome)),
  refusals: () => ({ "appointment.settled": settledWords, "appointment.in-consultation": settleText().inside }),
});

/** What is asked so that a visit ends as somebody says who sees it where it stands. */
const settlingOf = ({ appointment: { id, slot, state } }: Visit, outcome: Outcome) => ({
  appointmentId: id,
  from: slot,
  outcome,
  ...seenOf(state),
});

/** A visit, and how it ended. */
export type Settlement = { visit: Visit; outcome: Outcome };

/** Says how visits ended, each for itself; for ten seconds it can be taken back, of all of them at once. */
export const settle = (settlements: readonly Settlement[]): void => {
  const together = { id: newKey(), words: settleText().together };
  for (const { visit, outcome } of settlements)
    unsent.defer(settling(outcome), settlingOf(visit, outcome), {
      about: visit.patient.name,
      mark: spokenCode(visit.appointment.code),
      ...(settlements.length > 1 && { together }),
    });
};

/** Whether it was said on this screen how a visit ended, seen as it is, be it that the clinic has not answered yet. */
export const isBeingSettled = ({ appointment: { id, state } }: Visit): boolean =>
  unsent.isDecided(settleVisit, { appointmentId: id, settledAt: seenOf(state).settledAt });
