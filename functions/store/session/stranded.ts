import type { Appointment } from "../../../shared/booking/appointment.ts";
import { sessionKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";

/**
 * What a write that frees a number deletes, so that whoever has it next is not taken for who had it. They are a set, which
 * needs nothing that is there before.
 */
export const strandedClause = "stranded :stranded";

/** The values that the clause uses. */
export const strandedValues = (number: number) => ({ ":stranded": new Set([number]) });

/**
 * Notes in a session whether it has no more what the visit wants that holds a place of it. Its condition is that it is so:
 * whatever becomes of the session or of the visit meanwhile, nothing wrong is noted.
 * @returns whether it was noted by this
 */
export const saveStranded = (
  { id, slot, service }: Pick<Appointment, "id" | "slot" | "service">,
  isStranded: boolean,
): Promise<boolean> =>
  updateIf({
    Key: sessionKey(slot.sessionId),
    UpdateExpression: `${isStranded ? "ADD" : "DELETE"} ${strandedClause}`,
    ConditionExpression: `claims.#number = :appointment AND ${isStranded ? "NOT " : ""}contains(services, :service)`,
    ExpressionAttributeNames: { "#number": String(slot.number) },
    ExpressionAttributeValues: { ...strandedValues(slot.number), ":appointment": id, ":service": service },
  });
