import type { Appointment } from "../../../shared/booking/appointment.ts";
import { statusesWhere } from "../../../shared/booking/claim/change-rule.ts";
import { canComment } from "../../../shared/booking/comment-visit.ts";
import type { VisitComment } from "../../../shared/booking/visit-comment.ts";
import { all, term } from "../table/clause.ts";
import { appointmentKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";
import { isOneOf } from "./appointment-pieces.ts";

/**
 * Keeps what the desk tells the doctor about a visit that is at its slot as it was read, not over, and of which nothing else was
 * written meanwhile.
 * @returns whether it was saved
 */
export const saveComment = (
  { id, slot, comment }: Pick<Appointment, "id" | "slot" | "comment">,
  next: VisitComment,
): Promise<boolean> =>
  updateIf(appointmentKey(id), {
    set: term`#comment = ${next}`,
    when: all(
      term`#slot = ${slot}`,
      isOneOf(statusesWhere((state) => canComment({ state }))),
      comment ? term`#comment.#times = ${comment.times}` : term`attribute_not_exists(#comment)`,
    ),
  });
