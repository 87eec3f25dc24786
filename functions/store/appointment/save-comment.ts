import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import type { VisitComment } from "../../../shared/booking/visit-comment.ts";
import { appointmentKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";

/** Where a visit is not over. */
const upcoming: readonly VisitState["status"][] = ["booked", "waiting", "in-consultation"];

/**
 * Keeps what the desk tells the doctor about a visit that is at its slot as it was read, not over, and of which nothing else was
 * written meanwhile.
 * @returns whether it was saved
 */
export const saveComment = (
  { id, slot, comment }: Pick<Appointment, "id" | "slot" | "comment">,
  next: VisitComment,
): Promise<boolean> =>
  updateIf({
    Key: appointmentKey(id),
    UpdateExpression: "SET #comment = :next",
    ConditionExpression: [
      "#slot = :slot",
      `#state.#status IN (${upcoming.map((_, index) => `:status${index}`)})`,
      comment ? "#comment.#times = :times" : "attribute_not_exists(#comment)",
    ].join(" AND "),
    ExpressionAttributeNames: {
      ...{ "#comment": "comment", "#slot": "slot", "#state": "state", "#status": "status" },
      ...(comment && { "#times": "times" }),
    },
    ExpressionAttributeValues: {
      ":slot": slot,
      ":next": next,
      ...Object.fromEntries(upcoming.map((status, index) => [`:status${index}`, status])),
      ...(comment && { ":times": comment.times }),
    },
  });
