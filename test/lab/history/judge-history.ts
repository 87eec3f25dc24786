import { isDeepStrictEqual } from "node:util";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { contradictionsIn, type Visits } from "../../api/booking/contradictions.ts";
import type { World } from "../world/world.ts";
import type { Attempt } from "./attempt.ts";
import { bookingModel, type State } from "./booking-model.ts";
import { broughtBy, faultsOfPublishing } from "./brought.ts";
import { describeHistory } from "./describe-history.ts";
import { leftBehindIn } from "./left-behind.ts";
import { linearize, type Verdict } from "./linearize.ts";
import { type Operation, operationsOf, receiptsIn, unequalAnswers } from "./operation.ts";
import type { Happening } from "./session-event.ts";
import { asItStands } from "./sessions-model.ts";
import { smallestWrong } from "./smallest-wrong.ts";
import type { TableState } from "./table-state.ts";

/** What several clients saw, and what was done about places meanwhile. */
export type Heard = { attempts: readonly Attempt[]; happened: readonly Happening[] };

/** What is wrong with a history; nothing: it is right. */
export type Judgement = {
  /** Slots held by two appointments. */
  double: number;
  /** Visits that were acknowledged, or changed, and are not in the table as they were left. */
  lost: number;
  /** Effects that nobody asked for, or that one request had twice. */
  duplicate: number;
  /** What should have followed and did not: a closed session's visit without an offer, a place kept for nobody. */
  leftBehind: number;
  linearizable: boolean;
  isRight: boolean;
  /** What is wrong in words, the smallest wrong history among it; it takes a while to find. */
  faults(): string[];
};

/** What is offered about a visit follows from its session: it is looked at apart. */
const withoutOffer = ({ offer: _, ...visit }: AppointmentRecord): AppointmentRecord => visit;

const standingOf = ({ state, comeTo, reserved }: Session) => ({ state, comeTo, reserved });

const isAs = (session: Session, model: State): boolean => {
  const { id, holds = {} } = session;
  const own = [...model.holds].filter(([place]) => place.startsWith(`${id} `));
  const kept = Object.fromEntries(own.map(([place, hold]) => [place.slice(id.length + 1), hold]));
  const isMet = isDeepStrictEqual(standingOf(session), standingOf(asItStands(model, session)));
  return isMet && isDeepStrictEqual(holds, kept);
};

const endsAs =
  ({ appointments, receipts, sessions }: Visits) =>
  (state: State): boolean =>
    appointments.length === state.visits.size &&
    receipts.length === state.receipts.size &&
    sessions.every((session) => isAs(session, state)) &&
    appointments.every((visit) => isDeepStrictEqual(withoutOffer(visit), state.visits.get(visit.id))) &&
    receipts.every((receipt) => isDeepStrictEqual(receipt, state.receipts.get(receipt.requestId)));

/** Accepted intents of which the table keeps no receipt. */
const lostIn = (operations: readonly Operation[], end: Visits): string[] => {
  const kept = new Set(receiptsIn(end).map(({ requestId }) => requestId));
  return operations.flatMap((one) =>
    one.kind === "effect" && one.answer !== undefined && !kept.has(one.intent.key.id)
      ? [`${one.intent.name} was acknowledged and left no trace`]
      : [],
  );
};

/** Receipts of nobody's request, and of one request in two places. */
const duplicatesIn = (attempts: readonly Attempt[], end: Visits): string[] => {
  const { appointments, patients } = end;
  const asked = new Set(attempts.map(({ intent }) => intent.key.id));
  const left = receiptsIn(end);
  const receipts = left.map(({ requestId }) => requestId);
  const owners = new Set(patients.map(({ id }) => id));
  return [
    ...receipts.filter((id) => !asked.has(id)).map((id) => `${id} was never asked`),
    ...receipts.filter((id, index) => receipts.indexOf(id) !== index).map((id) => `${id} had two effects`),
    ...appointments.filter(({ patientId }) => !owners.has(patientId)).map(({ id }) => `${id} is nobody's visit`),
    ...appointments
      .filter(
        ({ id, slot, state }) =>
          !left.some((one) => one.appointmentId === id && isDeepStrictEqual([one.slot, one.state], [slot, state])),
      )
      .map(({ id }) => `${id} is where no request left it`),
  ];
};

const explain = (world: World, operations: Operation[], verdict: Verdict): string[] => {
  if (verdict === "undecided") return ["whether an order is possible was not found out in time"];
  const wrong = smallestWrong(bookingModel(world), operations);
  return wrong
    ? ["no order of these is possible:", ...describeHistory(wrong)]
    : ["every answer is possible, but not with what the table says in the end:", ...describeHistory(operations)];
};

/** Judges what several clients saw, and what they left in the table. */
export const judgeHistory = (world: World, { attempts, happened }: Heard, end: TableState): Judgement => {
  const operations = operationsOf(attempts, [...happened, ...broughtBy(world, attempts, end.published)], end);
  const contradictions = contradictionsIn(end);
  const leftBehind = leftBehindIn(end);
  const publishing = faultsOfPublishing(attempts, end.published);
  const lost = [...lostIn(operations, end), ...publishing.lost];
  const duplicates = [
    ...duplicatesIn(attempts, end),
    ...publishing.duplicate,
    ...unequalAnswers(attempts).map(({ name, key }) => `${name} ${key.id} was answered differently the second time`),
  ];
  const broke = attempts.flatMap(({ outcome, intent }) =>
    "broke" in outcome ? [`${intent.name}: ${outcome.broke}`] : [],
  );
  const verdict = linearize(bookingModel(world), operations, endsAs(end));
  const inTable = [...broke, ...contradictions, ...lost, ...duplicates, ...leftBehind];
  return {
    double: contradictions.filter((text) => text.includes("held twice")).length,
    lost: lost.length + contradictions.filter((text) => !text.includes("held twice")).length,
    duplicate: duplicates.length,
    leftBehind: leftBehind.length,
    linearizable: verdict === "linearizable",
    faults: () => (verdict === "linearizable" ? inTable : [...inTable, ...explain(world, operations, verdict)]),
    isRight: verdict === "linearizable" && inTable.length === 0,
  };
};
