import type { Appointment } from "../../../shared/booking/appointment.ts";
import { statusesWhere } from "../../../shared/booking/claim/change-rule.ts";
import type { VisitVitals } from "../../../shared/booking/visit-vitals.ts";
import { canMeasure } from "../../../shared/consult/record-vitals.ts";
import { all, term } from "../table/clause.ts";
import { appointmentKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";
import { isOneOf } from "./appointment-pieces.ts";

/**
 * Keeps what was measured of somebody who is here, at their slot as it was read, and of whom nothing else was measured meanwhile.
 * @returns whether it was saved
 */
export const saveVitals = (
  { id, slot, mode, vitals }: Pick<Appointment, "id" | "slot" | "mode" | "vitals">,
  next: VisitVitals,
): Promise<boolean> =>
  updateIf(appointmentKey(id), {
    set: term`#vitals = ${next}`,
    when: all(
      term`#slot = ${slot} AND #mode = ${mode}`,
      isOneOf(statusesWhere((state) => canMeasure({ mode, state }))),
      vitals ? term`size(#vitals) = ${vitals.length}` : term`attribute_not_exists(#vitals)`,
    ),
  });
