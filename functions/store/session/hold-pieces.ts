import type { SessionMet } from "../../../shared/booking/claim/booking-limits.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import type { Hold, Session } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { all, at, term } from "../table/clause.ts";
import { sessionKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { updateIf } from "../table/update-if.ts";
import { check, update } from "../table/writes.ts";
import { holdAttribute } from "./hold.ts";
import { isFree } from "./is-free.ts";
import { sessionFromItem } from "./sessions.ts";
import { type Share, sessionMet, shareIsLeft } from "./share.ts";

/** What is kept: a place, for a service that its session offers, for somebody of an account. */
type Kept = { slot: Slot; service: ServiceId; hold: Hold; share: Share };

/** Keeps a free place for somebody whose account may have it; what it says when it is refused is what a claim says. */
export const keepPlace = ({ slot, service, hold, share }: Kept, now: Instant): Piece<SessionMet> => {
  const asked = shareIsLeft(share);
  return {
    write: update(sessionKey(slot.sessionId), {
      set: term`${at(holdAttribute(slot.number))} = ${hold}`,
      when: all(isFree({ slot, service, patientId: hold.for, now }), asked?.isLeft),
    }),
    parse: (item) => sessionMet(item, asked?.account),
  };
};

/** Asks that nobody has a place that is kept, nor just now takes it. */
export const isUntaken = ({ sessionId, number }: Pick<Slot, "sessionId" | "number">): Piece<Session> => ({
  write: check(sessionKey(sessionId), term`attribute_not_exists(#claims.${at(number)})`),
  parse: sessionFromItem,
});

/** Asks that a patient does not have a place that is kept for them, nor just now takes it; a session that is gone has none. */
export const isNotTakenBy = (
  patientId: PatientId,
  { sessionId, number }: Pick<Slot, "sessionId" | "number">,
): Piece<"taken"> => ({
  write: check(sessionKey(sessionId), term`NOT begins_with(#claims.${at(number)}, ${patientId})`),
  parse: () => "taken",
});

/**
 * Keeps a place no more that was kept for somebody; for longer, since they were offered it anew, it stays kept.
 * @returns whether it was
 */
export const dropHold = (
  { sessionId, number }: Pick<Slot, "sessionId" | "number">,
  { for: whose, until }: Hold,
): Promise<boolean> => {
  const hold = at(holdAttribute(number));
  return updateIf(sessionKey(sessionId), {
    remove: term`${hold}`,
    when: term`${hold}.#for = ${whose} AND ${hold}.#until <= ${until}`,
  });
};
