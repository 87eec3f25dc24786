import type { Appointment } from "../../../shared/booking/appointment.ts";
import { all, at, type Term, term } from "../table/clause.ts";
import { sessionKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";

/**
 * What a write that frees a number deletes, so that whoever has it next is not taken for who had it. They are a set, which
 * needs nothing that is there before.
 */
export const isStrandedAt = (number: number): Term => term`#stranded ${new Set([number])}`;

/**
 * Notes in a session whether it has no more what the visit wants that holds a place of it. Its condition is that it is so:
 * whatever becomes of the session or of the visit meanwhile, nothing wrong is noted.
 * @returns whether it was noted by this
 */
export const saveStranded = (
  { id, slot: { sessionId, number }, service }: Pick<Appointment, "id" | "slot" | "service">,
  isStranded: boolean,
): Promise<boolean> => {
  const hasService = term`contains(#services, ${service})`;
  return updateIf(sessionKey(sessionId), {
    [isStranded ? "add" : "delete"]: isStrandedAt(number),
    when: all(term`#claims.${at(number)} = ${id}`, isStranded ? term`NOT ${hasService}` : hasService),
  });
};
