import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import type { VisitVitals } from "../../../shared/booking/visit-vitals.ts";
import { appointmentKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";

/** Where somebody has come and is not done. */
const here: readonly VisitState["status"][] = ["waiting", "in-consultation"];

/**
 * Keeps what was measured of somebody who is here, at their slot as it was read, and of whom nothing else was measured meanwhile.
 * @returns whether it was saved
 */
export const saveVitals = (
  { id, slot, vitals }: Pick<Appointment, "id" | "slot" | "vitals">,
  next: VisitVitals,
): Promise<boolean> =>
  updateIf({
    Key: appointmentKey(id),
    UpdateExpression: "SET #vitals = :next",
    ConditionExpression: [
      "#slot = :slot",
      `#state.#status IN (${here.map((_, index) => `:status${index}`)})`,
      vitals ? "size(#vitals) = :times" : "attribute_not_exists(#vitals)",
    ].join(" AND "),
    ExpressionAttributeNames: { "#vitals": "vitals", "#slot": "slot", "#state": "state", "#status": "status" },
    ExpressionAttributeValues: {
      ":slot": slot,
      ":next": next,
      ...Object.fromEntries(here.map((status, index) => [`:status${index}`, status])),
      ...(vitals && { ":times": vitals.length }),
    },
  });
