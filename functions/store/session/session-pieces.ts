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
import { sessionKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { beyondClause, beyondValues } from "./beyond.ts";
import { freeNames, freeValues, isFree, isFreeBeyond } from "./is-free.ts";
import { sessionFromItem } from "./sessions.ts";
import { type Share, sessionMet, shareAttribute, shareIsLeft } from "./share.ts";
import { leaving, spentValues } from "./spent.ts";
import { strandedClause, strandedValues } from "./stranded.ts";
import { struckAttribute } from "./struck.ts";

/** What a claim asks for at `now`: the slot, for a visit that wants a service. */
type Claimed = Pick<Appointment, "id" | "slot" | "service"> & { now: Instant };

const valuesFor = ({ id, slot, service, now }: Claimed) => ({
  ...freeValues({ slot, service, patientId: appointmentIdParts(id).patientId, now }),
  ":appointment": id,
});

/** The set that the visit of one appointment is in. */
const codeOf = (appointmentId: AppointmentId): Set<string> => new Set([appointmentIdParts(appointmentId).code]);

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
  const asked = shareIsLeft(share);
  const added = [...(asked.account ? ["#share :codes"] : []), ...(beyond ? [beyondClause] : [])];
  return {
    write: {
      Update: {
        Key: sessionKey(slot.sessionId),
        UpdateExpression:
          `SET #claims.#number = :appointment${line ? ", #line.#number = :line" : ""} REMOVE #hold` +
          (added.length > 0 ? ` ADD ${added.join(", ")}` : ""),
        ConditionExpression: (beyond ? isFreeBeyond(slot) : isFree(slot)) + asked.condition,
        ExpressionAttributeNames: {
          ...freeNames(slot),
          ...(line && { "#line": "line" }),
          ...asked.names,
        },
        ExpressionAttributeValues: {
          ...valuesFor(claimed),
          ...(line && { ":line": line }),
          ...asked.values,
          ...(asked.account && { ":codes": codeOf(id) }),
          ...(beyond && beyondValues(slot.number)),
        },
      },
    },
    parse: (item) => sessionMet(item, asked.account),
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
  const isSent = mode === "in-person";
  const line = state.status === "booked" ? undefined : lineStateOf(state, mode ?? before, priority);
  return {
    write: {
      Update: {
        Key: sessionKey(slot.sessionId),
        UpdateExpression: line ? "SET #line.#slot = :line" : "REMOVE #line.#slot",
        ConditionExpression: `#claims.#slot = :appointment${isSent ? " AND (attribute_exists(#line.#slot) OR (#state = :open AND #count >= :number AND contains(#services, :service)))" : ""}`,
        ExpressionAttributeNames: {
          "#claims": "claims",
          "#line": "line",
          "#slot": String(slot.number),
          ...(isSent && { "#state": "state", "#count": "count", "#services": "services" }),
        },
        ExpressionAttributeValues: {
          ":appointment": id,
          ...(line && { ":line": line }),
          ...(isSent && { ":open": "open", ":number": slot.number, ":service": service }),
        },
      },
    },
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
  write: {
    Update: {
      Key: sessionKey(slot.sessionId),
      UpdateExpression: `${isStruck ? "SET #struck = :appointment " : ""}REMOVE #claims.#number, #line.#number DELETE ${strandedClause}, ${beyondClause}${holder === undefined ? "" : ", #share :codes"}${leaving(wasHere)}`,
      ConditionExpression: `#claims.#number = :appointment${wasHere ? "" : " AND attribute_not_exists(#line.#number)"}${goesOnAt === undefined ? "" : " AND #count > :passed"}`,
      ExpressionAttributeNames: {
        "#claims": "claims",
        "#line": "line",
        "#number": String(slot.number),
        ...(goesOnAt !== undefined && { "#count": "count" }),
        ...(isStruck && { "#struck": struckAttribute(slot.number) }),
        ...(holder !== undefined && { "#share": shareAttribute(holder) }),
      },
      ExpressionAttributeValues: {
        ":appointment": appointmentId,
        ...strandedValues(slot.number),
        ...beyondValues(slot.number),
        ...(goesOnAt !== undefined && { ":passed": passedBy(slot, goesOnAt) }),
        ...(wasHere && spentValues(slot.number)),
        ...(holder !== undefined && { ":codes": codeOf(appointmentId) }),
      },
    },
  },
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
  const { slot: to } = claimed;
  const isOther = from.number !== to.number;
  return {
    write: {
      Update: {
        Key: sessionKey(to.sessionId),
        UpdateExpression: `SET #claims.#number = :appointment${line ? ", #line.#number = :line" : ""} REMOVE #hold${isOther ? `, #claims.#from, #line.#from DELETE ${strandedClause}, ${beyondClause}${leaving(wasHere)}` : ""}`,
        ConditionExpression: `${isFree(to)} AND #claims.#from = :appointment${isOther && !wasHere ? " AND attribute_not_exists(#line.#from)" : ""}`,
        ExpressionAttributeNames: {
          ...freeNames(to),
          "#from": String(from.number),
          ...((isOther || line) && { "#line": "line" }),
        },
        ExpressionAttributeValues: {
          ...valuesFor(claimed),
          ...(line && { ":line": line }),
          ...(isOther && { ...strandedValues(from.number), ...beyondValues(from.number) }),
          ...(isOther && wasHere && spentValues(from.number)),
        },
      },
    },
    parse: sessionFromItem,
  };
};
