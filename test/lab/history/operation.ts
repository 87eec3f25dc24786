import { isDeepStrictEqual } from "node:util";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Visits } from "../../api/booking/contradictions.ts";
import {
  type Attempt,
  attemptsOf,
  type BookingIntent,
  type Intent,
  isOfBooking,
  isOfRoster,
  type Outcome,
  type RosterIntent,
} from "./attempt.ts";
import type { Happening, SessionEvent } from "./session-event.ts";

/** Where a request left an appointment, as its receipt says. */
export type Left = Pick<Appointment, "slot" | "state">;

export const leftIn = <T extends Left>(receipt: T | undefined): Left | undefined =>
  receipt && { slot: receipt.slot, state: receipt.state };

/** What each request left, by its id and as often as the table says so; what a walk-in's receipt says, its visit says too. */
export const receiptsIn = ({
  appointments,
  receipts,
}: Visits): (Left & { requestId: string; appointmentId: string })[] => {
  const made = appointments.map(({ id, receipt }) => ({ ...receipt, appointmentId: id }));
  const isMade = ({ requestId, answer: { id } }: Visits["receipts"][number]): boolean =>
    made.some((one) => one.requestId === requestId && one.appointmentId === id);
  const changed = receipts.filter((receipt) => !isMade(receipt));
  return [
    ...made,
    ...changed.map(({ requestId, answer: { id, slot, state } }) => ({ requestId, appointmentId: id, slot, state })),
  ];
};

/**
 * What is to be put in line by the checker.
 * - `effect`: all sendings of one intent that did, or may have done, what it wants: at most one effect between the
 *   first question and the first answer. What nobody heard the answer of is known by the receipt it left; without
 *   answer and receipt it may have happened or not.
 * - `refusal`: one sending that was refused: it changed nothing, and its reason was right at one moment.
 * - `event`: what happened to a session meanwhile; `sure` where it is known that it did.
 */
export type Operation = { asked: number; answered: number } & (
  | ({ kind: "effect"; answer?: unknown; left?: Left | undefined } & ByClient)
  | ({ kind: "refusal"; code: string } & ByClient)
  | { kind: "event"; event: SessionEvent; sure: boolean }
);
type ByClient = { intent: BookingIntent; client: number };

const isAccepted = (outcome: Outcome): outcome is Extract<Outcome, { accepted: unknown }> => "accepted" in outcome;

/** As soon as a client may let a request go because the machine is too busy to answer in time, in nanoseconds. */
const patienceNs = 1e9;

/**
 * By when whatever was asked for has happened, if it ever does. No request outlives its connection, which the proxy ends
 * for the client and the engine alike; one that the client let go may still be on its way.
 */
const endsBy = ({ asked, answered }: Pick<Attempt, "asked" | "answered">): number =>
  answered - asked < patienceNs ? answered : Number.POSITIVE_INFINITY;

const effectOf = (sendings: Attempt<BookingIntent>[], receipts: ReadonlyMap<string, Left>): Operation[] => {
  const effective = sendings.filter(({ outcome }) => !("refused" in outcome));
  const [first] = effective;
  if (!first) return [];
  const answers = effective.flatMap((one) =>
    isAccepted(one.outcome) ? [{ ...one, answer: one.outcome.accepted }] : [],
  );
  const answered =
    answers.length > 0 ? Math.min(...answers.map((one) => one.answered)) : Math.max(...effective.map(endsBy));
  const asked = Math.min(...effective.map((one) => one.asked));
  const { intent, client } = first;
  const left = leftIn(receipts.get(intent.key.id));
  if (answers.length === 0 && !left) return [];
  return [{ kind: "effect", intent, client, asked, answered, answer: answers[0]?.answer, left }];
};

/** The operations of a history, from every sending of every intent, what happened to its sessions, and the receipts left. */
export const operationsOf = (
  attempts: readonly Attempt[],
  happened: readonly Happening[],
  end: Visits,
): Operation[] => {
  const receipts = new Map(receiptsIn(end).map((receipt) => [receipt.requestId, receipt]));
  const ofBooking = attemptsOf(attempts, isOfBooking);
  const intents = Map.groupBy(ofBooking, ({ intent }) => intent.key.id);
  const effects = [...intents.values()].flatMap((sendings) => effectOf(sendings, receipts));
  const refusals = ofBooking.flatMap(({ outcome, ...attempt }): Operation[] =>
    "refused" in outcome ? [{ ...attempt, kind: "refusal", code: outcome.refused }] : [],
  );
  // What may have been brought goes there by itself, in the model: only what is known to have been says more.
  const known = happened.filter(({ event, sure }) => event.name !== "bring-held" || sure);
  const events = known.map(
    (one): Operation => ({ ...one, kind: "event", answered: one.sure ? one.answered : endsBy(one) }),
  );
  return [...effects, ...refusals, ...events];
};

/** Whoever joins a list again, or leaves it, is told how they stand now. */
const isRepeatable = (intent: Intent): intent is BookingIntent | RosterIntent =>
  isOfBooking(intent) || isOfRoster(intent);

/** The intents that were accepted twice with different answers. */
export const unequalAnswers = (attempts: readonly Attempt[]): Intent[] =>
  [...Map.groupBy(attemptsOf(attempts, isRepeatable), ({ intent }) => intent.key.id).values()].flatMap((sendings) => {
    const answers = sendings.flatMap(({ outcome }) => (isAccepted(outcome) ? [outcome.accepted] : []));
    const [first] = sendings;
    return first && answers.some((answer) => !isDeepStrictEqual(answer, answers[0])) ? [first.intent] : [];
  });
