import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import { mostDoorTries } from "../../../shared/booking/door/door-code.ts";
import { appointmentKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";

/**
 * Takes one of the tries that a visit has at the code at the door; the same one again, as of a request sent twice, takes no
 * other.
 * @param tried which code it is, and of which time: one that is wrong now would else be held to each one to come
 * @returns whether it had one
 */
export const spendDoorTry = (id: AppointmentId, tried: string): Promise<boolean> =>
  updateIf({
    Key: appointmentKey(id),
    UpdateExpression: "ADD doorTries :tried",
    ConditionExpression:
      "attribute_exists(PK) AND (attribute_not_exists(doorTries) OR size(doorTries) < :most OR contains(doorTries, :one))",
    ExpressionAttributeValues: { ":tried": new Set([tried]), ":one": tried, ":most": mostDoorTries },
  });
