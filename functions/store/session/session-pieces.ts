import {
  type Appointment,
  type AppointmentId,
  appointmentIdParts,
  type VisitProgress,
  type VisitStep,
} from "../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import type { SessionMet } from "../../../shared/booking/claim/booking-limits.ts";
import type { LineState, Session } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { at, type Clause, either, list, term } from "../table/clause.ts";
import { sessionKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { update } from "../table/writes.ts";
import { isBeyond } from "./beyond.ts";
import { holdAttribute } from "./hold.ts";
import { isFree, isFreeBeyond } from "./is-free.ts";
import { sessionFromItem } from "./sessions.ts";
import { type Share, sessionMet, shareAttribute, shareIsLeft } from "./share.ts";
import { isSpent } from "./spent.ts";
import { isStrandedAt } from "./stranded.ts";
import { struckAttribute } from "./struck.ts";

/** What a claim asks for at `now`: the slot, for a visit that wants a service. */
type Claimed = Pick<Appointment, "id" | "slot" | "service"> & { now: Instant };

/** The set that the visit of one appointment is in. */
const codeOf = (appointmentId: AppointmentId): Set<string> => new Set([appointmentIdParts(appointmentId).code]);

/** What asks for the slot of a claim. */
const askedBy = ({ id, ...asked }: Claimed) => ({ ...asked, patientId: appointmentIdParts(id).patientId });

/** What puts a visit at a free number, in the line where its patient is there already, and ends what is kept of it. */
const taking = ({ id, slot: { number } }: Claimed, line: LineState | undefined): Clause => ({
  set: list([term`#claims.${at(number)} = ${id}`, ...(line ? [term`#line.${at(number)} = ${line}`] : [])]),
  remove: term`${at(holdAttribute(number))}`,
});

/** What gives a number back that a visit has; it is nobody else's where its patient was here (`wasHere`). */
const leaving = (id: AppointmentId, number: number, wasHere: boolean): Clause[] => [
  {
    remove: term`#claims.${at(number)}, #line.${at(number)}`,
    delete: list([isStrandedAt(number), isBeyond(number)]),
    when: term`#claims.${at(number)} = ${id}`,
  },
  wasHere ? { add: isSpent(number) } : { when: term`attribute_not_exists(#line.${at(number)})` },
];

/**
 * What a claim counts for besides: a share of the session, where an account takes it, a place in its line, and whether its
 * number is one beyond the session's places.
 */
type CountsFor = { share?: Share; line?: LineState; beyond?: boolean | undefined };

/**
 * Claims a free slot, or one that is kept for its patient, and ends what is kept there; what it says when it is refused is
 * the session, and what the account holds of it.
 */
const claim = (claimed: Claimed, { share, line, beyond }: CountsFor): Piece<SessionMet> => {
  const { id, slot } = claimed;
  const asked = share && shareIsLeft(share);
  return {
    write: update(
      sessionKey(slot.sessionId),
      { ...taking(claimed, line), when: (beyond ? isFreeBeyond : isFree)(askedBy(claimed)) },
      asked && { add: term`${at(asked.account)} ${codeOf(id)}`, when: asked.isLeft },
      beyond && { add: isBeyond(slot.number) },
    ),
    parse: (item) => sessionMet(item, asked?.account),
  };
};

/**
 * Claims a free slot for an appointment, as one of so many that the account which holds the patient may have.
 * @param line where its patient stands in the session's line, who is there already
 */
export const claimSlot = (claimed: Claimed, share: Share, line?: LineState): Piece<SessionMet> =>
  claim(claimed, { share, ...(line && { line }) });

/**
 * Claims a free slot, or a number beyond the session's places, for somebody who is there already: they stand in the line at
 * once, and count for no account.
 */
export const claimAndArrive = (
  { mode, beyond, ...claimed }: Claimed & Pick<Appointment, "mode" | "beyond">,
  state: VisitProgress,
): Piece<SessionMet> => claim(claimed, { line: lineStateOf(state, mode), beyond });

/**
 * Notes in the session's line where the visit that holds `slot` stands; who is not here after all stands nowhere in it. It sends nobody to the clinic (`mode`) whom the
 * session has no time for, in the words of `isVisitDisplaced`; who is in the line already stays in it, as is whoever has a number beyond its places.
 */
export const moveInLine = (
  { id, slot, service, mode: before, priority }: Appointment,
  { state, mode }: VisitStep,
): Piece<Session> => {
  const place = term`#line.${at(slot.number)}`;
  const hasTime = term`#state = ${"open"} AND #count >= ${slot.number} AND contains(#services, ${service})`;
  const line = state.status === "booked" ? undefined : lineStateOf(state, mode ?? before, priority);
  return {
    write: update(
      sessionKey(slot.sessionId),
      { when: term`#claims.${at(slot.number)} = ${id}` },
      line ? { set: term`${place} = ${line}` } : { remove: place },
      mode === "in-person" && { when: either(term`attribute_exists(${place})`, hasTime) },
    ),
    parse: sessionFromItem,
  };
};

type Releasing = {
  /** The account whose patient it is. */
  holder: string | undefined;
  wasHere: boolean;
  /** Whether the desk is to find the visit among those struck off. @default false */
  isStruck?: boolean;
  /** When the session must not be over yet. @default it may be */
  goesOnAt?: Instant | undefined;
};

/** How many of a session's places have passed at a time, by one of them: a session that has no more is over. */
const passedBy = ({ number, start, minutes }: Slot, now: Instant): number =>
  number - 1 + Math.floor((now - start) / (minutes * minute));

/**
 * Frees a slot that an appointment holds, and gives the account of its patient, if there is one, its place back. Its number
 * is nobody else's where they were here.
 */
export const releaseSlot = (
  slot: Slot,
  appointmentId: AppointmentId,
  { holder, wasHere, isStruck = false, goesOnAt }: Releasing,
): Piece<Session> => ({
  write: update(
    sessionKey(slot.sessionId),
    ...leaving(appointmentId, slot.number, wasHere),
    isStruck && { set: term`${at(struckAttribute(slot.number))} = ${appointmentId}` },
    holder !== undefined && { delete: term`${at(shareAttribute(holder))} ${codeOf(appointmentId)}` },
    goesOnAt !== undefined && { when: term`#count > ${passedBy(slot, goesOnAt)}` },
  ),
  parse: sessionFromItem,
});

/**
 * Moves an appointment to a free slot of the same session, out of the line if it stood in it, and to its new place there
 * where its patient stays (`line`): one item, so one write. What it leaves is nobody else's where they were here. Its own slot is refused as taken; DynamoDB won't have one number set and removed at once, so that write must not be asked for even to be refused.
 */
export const moveClaim = (
  { from, wasHere }: { from: Slot; wasHere: boolean },
  claimed: Claimed,
  line?: LineState,
): Piece<Session> => {
  const { id, slot: to } = claimed;
  const left =
    from.number === to.number
      ? [{ when: term`#claims.${at(from.number)} = ${id}` }]
      : leaving(id, from.number, wasHere);
  return {
    write: update(sessionKey(to.sessionId), { ...taking(claimed, line), when: isFree(askedBy(claimed)) }, ...left),
    parse: sessionFromItem,
  };
};
