import type { Appointment } from "../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import type { Prioritized } from "../../../shared/line/prioritize-visit.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { all, at, still, type Term, term } from "../table/clause.ts";
import { sessionKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { check, update } from "../table/writes.ts";
import { sessionFromItem } from "./sessions.ts";

type Counted = Pick<Session, "declared">;

/** That nobody's priority was declared in a session since it was read. */
const asCounted = ({ declared }: Counted): Term => still("declared", declared);

/**
 * Notes in the session's line what a visit's priority means for the order, and counts that it was declared. Whom others went
 * past was counted in the session as it was read: what was declared there meanwhile refuses this.
 */
export const prioritizeInLine = (
  { id, slot, mode }: Appointment,
  { state, priority }: Prioritized,
  session: Counted,
): Piece<Session> => ({
  write: update(sessionKey(slot.sessionId), {
    set: term`#line.${at(slot.number)} = ${lineStateOf(state, mode, priority)}, #declared = ${(session.declared ?? 0) + 1}`,
    when: all(term`#claims.${at(slot.number)} = ${id}`, asCounted(session)),
  }),
  parse: sessionFromItem,
});

/** Holds a declaration to another session of the same doctor as it was read: its people are of one line. */
export const noneDeclaredIn = (session: Session): Piece<Session> => ({
  write: check(sessionKey(session.id), asCounted(session)),
  parse: sessionFromItem,
});
