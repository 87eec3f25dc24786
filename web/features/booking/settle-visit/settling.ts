import { settleVisit } from "../../../../shared/api/booking/settle-visit.ts";
import { spokenCode } from "../../../../shared/booking/booking-code.ts";
import { Outcome } from "../../../../shared/booking/closing/outcome.ts";
import { seenOf } from "../../../../shared/booking/closing/seen-left.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { RefusalDetails } from "../../../../shared/refusal/refusal.ts";
import type { Decision } from "../../../unsent/change.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { settleText } from "./text.ts";

/** What a colleague has noted meanwhile. */
const settledWords = ({ outcome }: RefusalDetails): string => {
  const { data } = Outcome.safeParse(outcome);
  return data ? settleText().settled(settleText().outcomes[data]) : settleText().otherwise;
};

const settling = (outcome: Outcome): Decision<typeof settleVisit> => ({
  contract: settleVisit,
  words: (who) => settleText().words(who, settleText().outcomes[outcome]),
  refusals: () => ({ "appointment.settled": settledWords, "appointment.in-consultation": settleText().inside }),
});

/** What is asked so that a visit ends as somebody says who sees it where it stands. */
export const settlingOf = ({ appointment: { id, slot, state } }: Visit, outcome: Outcome) => ({
  appointmentId: id,
  from: slot,
  outcome,
  ...seenOf(state),
});

/** Says how a visit ended; for ten seconds it can be taken back. */
export const settle = (visit: Visit, outcome: Outcome): void =>
  unsent.defer(settling(outcome), settlingOf(visit, outcome), {
    about: visit.patient.name,
    mark: spokenCode(visit.appointment.code),
  });

/** Whether it was said on this screen how a visit ended, seen as it is, be it that the clinic has not answered yet. */
export const isBeingSettled = ({ appointment: { id, state } }: Visit): boolean =>
  unsent.isDecided(settleVisit, { appointmentId: id, settledAt: seenOf(state).settledAt });
