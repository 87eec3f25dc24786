import { isDeepStrictEqual } from "node:util";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Visits } from "../../api/booking/contradictions.ts";
import type { Attempt, Intent, Outcome } from "./attempt.ts";

/** Where a request left an appointment, as its receipt says. */
export type Left = Pick<Appointment, "slot" | "state">;

export const leftIn = <T extends Left>(receipt: T | undefined): Left | undefined =>
  receipt && { slot: receipt.slot, state: receipt.state };

/** What each request left, by its id and as often as the table says so. */
export const receiptsIn = ({
  appointments,
  receipts,
}: Visits): (Left & { requestId: string; appointmentId: string })[] => [
  ...appointments.map(({ id, receipt }) => ({ ...receipt, appointmentId: id })),
  ...receipts.map(({ requestId, change: { id, slot, state } }) => ({ requestId, appointmentId: id, slot, state })),
];

/**
 * What is to be put in line by the checker.
 * - `effect`: all sendings of one intent that did, or may have done, what it wants: at most one effect between the
 *   first question and the first answer. What nobody heard the answer of is known by the receipt it left; without
 *   answer and receipt it may have happened or not.
 * - `refusal`: one sending that was refused: it changed nothing, and its reason was right at one moment.
 */
export type Operation = {
  intent: Intent;
  client: number;
  asked: number;
  answered: number;
} & ({ kind: "effect"; answer?: unknown; left?: Left | undefined } | { kind: "refusal"; code: string });

const isAccepted = (outcome: Outcome): outcome is Extract<Outcome, { accepted: unknown }> => "accepted" in outcome;

const effectOf = (sendings: Attempt[], receipts: ReadonlyMap<string, Left>): Operation[] => {
  const effective = sendings.filter(({ outcome }) => !("refused" in outcome));
  const [first] = effective;
  if (!first) return [];
  const answers = effective.flatMap((one) =>
    isAccepted(one.outcome) ? [{ ...one, answer: one.outcome.accepted }] : [],
  );
  // No request outlives its connection, so what has no effect when its last sending ends never has one.
  const answered =
    answers.length > 0
      ? Math.min(...answers.map((one) => one.answered))
      : Math.max(...effective.map((one) => one.answered));
  const asked = Math.min(...effective.map((one) => one.asked));
  const { intent, client } = first;
  const left = leftIn(receipts.get(intent.key.id));
  if (answers.length === 0 && !left) return [];
  return [{ kind: "effect", intent, client, asked, answered, answer: answers[0]?.answer, left }];
};

/** The operations of a history, from every sending of every intent and the receipts that were left in the end. */
export const operationsOf = (attempts: readonly Attempt[], end: Visits): Operation[] => {
  const receipts = new Map(receiptsIn(end).map((receipt) => [receipt.requestId, receipt]));
  const intents = Map.groupBy(attempts, ({ intent }) => intent.key.id);
  const effects = [...intents.values()].flatMap((sendings) => effectOf(sendings, receipts));
  const refusals = attempts.flatMap(({ outcome, ...attempt }): Operation[] =>
    "refused" in outcome ? [{ ...attempt, kind: "refusal", code: outcome.refused }] : [],
  );
  return [...effects, ...refusals];
};

/** The intents that were accepted twice with different answers. */
export const unequalAnswers = (attempts: readonly Attempt[]): Intent[] =>
  [...Map.groupBy(attempts, ({ intent }) => intent.key.id).values()].flatMap((sendings) => {
    const answers = sendings.flatMap(({ outcome }) => (isAccepted(outcome) ? [outcome.accepted] : []));
    const [first] = sendings;
    return first && answers.some((answer) => !isDeepStrictEqual(answer, answers[0])) ? [first.intent] : [];
  });
