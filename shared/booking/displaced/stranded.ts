import type { Session } from "../../schedule/session.ts";
import type { Appointment } from "../appointment.ts";

/** A visit that holds a place of a session, and whether the session has no more what it wants. */
type VisitToNote<V> = { visit: V; isStranded: boolean };

/**
 * The visits of a session of which it is not noted as it is whether it has the service that they want. In one that is closed
 * nothing needs to be.
 */
export const visitsToNote = <V extends Pick<Appointment, "id" | "slot" | "service">>(
  { state, services, claims, stranded = [] }: Pick<Session, "state" | "services" | "claims" | "stranded">,
  visits: readonly V[],
): VisitToNote<V>[] =>
  visits
    .filter(({ id: holder, slot }) => state === "open" && claims[slot.number] === holder)
    .map((visit) => ({ visit, isStranded: !services.includes(visit.service) }))
    .filter(({ visit, isStranded }) => isStranded !== stranded.includes(visit.slot.number));
