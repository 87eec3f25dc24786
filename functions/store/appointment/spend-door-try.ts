import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import { mostDoorTries } from "../../../shared/booking/door/door-code.ts";
import { all, isThere, term } from "../table/clause.ts";
import { appointmentKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";

/**
 * Takes one of the tries that a visit has at the code at the door; the same one again, as of a request sent twice, takes no
 * other.
 * @param tried which code it is, and of which time: one that is wrong now would else be held to each one to come
 * @returns whether it had one
 */
export const spendDoorTry = (id: AppointmentId, tried: string): Promise<boolean> =>
  updateIf(appointmentKey(id), {
    add: term`#doorTries ${new Set([tried])}`,
    when: all(
      isThere,
      term`attribute_not_exists(#doorTries) OR size(#doorTries) < ${mostDoorTries} OR contains(#doorTries, ${tried})`,
    ),
  });
