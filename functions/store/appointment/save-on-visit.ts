import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { statusesWhere } from "../../../shared/booking/claim/change-rule.ts";
import { canComment } from "../../../shared/booking/comment-visit.ts";
import type { VisitComment } from "../../../shared/booking/visit-comment.ts";
import type { VisitVitals } from "../../../shared/booking/visit-vitals.ts";
import { canMeasure } from "../../../shared/consult/record-vitals.ts";
import { all, type Clause, term } from "../table/clause.ts";
import { appointmentKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";
import { isOneOf } from "./appointment-pieces.ts";

/** A visit as it was read. */
type Read = Pick<Appointment, "id" | "slot" | "mode">;

type Rule = (visit: Pick<Appointment, "mode"> & { state: Pick<VisitState, "status"> }) => boolean;

/** Saves what is said of a visit that is at its slot as it was read, meets as it was to, and is where a rule allows it. */
const saveWhere = (
  may: Rule,
  { id, slot, mode }: Read,
  clause: Required<Pick<Clause, "set" | "when">>,
): Promise<boolean> =>
  updateIf(
    appointmentKey(id),
    { when: all(term`#slot = ${slot} AND #mode = ${mode}`, isOneOf(statusesWhere((state) => may({ mode, state })))) },
    clause,
  );

/**
 * Keeps what the desk tells the doctor about a visit, of which nothing else was written meanwhile.
 * @returns whether it was saved
 */
export const saveComment = (visit: Read & Pick<Appointment, "comment">, next: VisitComment): Promise<boolean> =>
  saveWhere(canComment, visit, {
    set: term`#comment = ${next}`,
    when: visit.comment ? term`#comment.#times = ${visit.comment.times}` : term`attribute_not_exists(#comment)`,
  });

/**
 * Keeps what was measured of somebody, of whom nothing else was measured meanwhile.
 * @returns whether it was saved
 */
export const saveVitals = (visit: Read & Pick<Appointment, "vitals">, next: VisitVitals): Promise<boolean> =>
  saveWhere(canMeasure, visit, {
    set: term`#vitals = ${next}`,
    when: visit.vitals ? term`size(#vitals) = ${visit.vitals.length}` : term`attribute_not_exists(#vitals)`,
  });
