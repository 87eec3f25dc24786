import type { SessionMet } from "../../../shared/booking/claim/booking-limits.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import type { Hold, Session } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { sessionKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { updateIf } from "../table/update-if.ts";
import { holdAttribute } from "./hold.ts";
import { freeNames, freeValues, isFree } from "./is-free.ts";
import { sessionFromItem } from "./sessions.ts";
import { type Share, sessionMet, shareIsLeft } from "./share.ts";

/** What is kept: a place, for a service that its session offers, for somebody of an account. */
type Kept = { slot: Slot; service: ServiceId; hold: Hold; share: Share };

/** Keeps a free place for somebody whose account may have it; what it says when it is refused is what a claim says. */
export const keepPlace = ({ slot, service, hold, share }: Kept, now: Instant): Piece<SessionMet> => {
  const asked = shareIsLeft(share);
  return {
    write: {
      Update: {
        Key: sessionKey(slot.sessionId),
        UpdateExpression: "SET #hold = :hold",
        ConditionExpression: isFree(slot) + asked.condition,
        ExpressionAttributeNames: { ...freeNames(slot), ...asked.names },
        ExpressionAttributeValues: {
          ...freeValues({ slot, service, patientId: hold.for, now }),
          ...asked.values,
          ":hold": hold,
        },
      },
    },
    parse: (item) => sessionMet(item, asked.account),
  };
};

/** Asks that nobody has a place that is kept, nor just now takes it. */
export const isUntaken = ({ sessionId, number }: Pick<Slot, "sessionId" | "number">): Piece<Session> => ({
  write: {
    ConditionCheck: {
      Key: sessionKey(sessionId),
      ConditionExpression: "attribute_not_exists(#claims.#number)",
      ExpressionAttributeNames: { "#claims": "claims", "#number": String(number) },
    },
  },
  parse: sessionFromItem,
});

/** Asks that a patient does not have a place that is kept for them, nor just now takes it; a session that is gone has none. */
export const isNotTakenBy = (
  patientId: PatientId,
  { sessionId, number }: Pick<Slot, "sessionId" | "number">,
): Piece<"taken"> => ({
  write: {
    ConditionCheck: {
      Key: sessionKey(sessionId),
      ConditionExpression: "NOT begins_with(#claims.#number, :patient)",
      ExpressionAttributeNames: { "#claims": "claims", "#number": String(number) },
      ExpressionAttributeValues: { ":patient": patientId },
    },
  },
  parse: () => "taken",
});

/**
 * Keeps a place no more that was kept for somebody; for longer, since they were offered it anew, it stays kept.
 * @returns whether it was
 */
export const dropHold = (
  { sessionId, number }: Pick<Slot, "sessionId" | "number">,
  { for: whose, until }: Hold,
): Promise<boolean> =>
  updateIf({
    Key: sessionKey(sessionId),
    UpdateExpression: "REMOVE #hold",
    ConditionExpression: "#hold.#for = :patient AND #hold.#until <= :until",
    ExpressionAttributeNames: { "#hold": holdAttribute(number), "#for": "for", "#until": "until" },
    ExpressionAttributeValues: { ":patient": whose, ":until": until },
  });
