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

/** Keeps a free place for somebody, for a service that the session offers. */
export const keepPlace = (
  { slot, service, hold }: { slot: Slot; service: ServiceId; hold: Hold },
  now: Instant,
): Piece<Session> => ({
  write: {
    Update: {
      Key: sessionKey(slot.sessionId),
      UpdateExpression: "SET #hold = :hold",
      ConditionExpression: isFree,
      ExpressionAttributeNames: freeNames(slot),
      ExpressionAttributeValues: { ...freeValues({ slot, service, patientId: hold.for, now }), ":hold": hold },
    },
  },
  parse: sessionFromItem,
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
