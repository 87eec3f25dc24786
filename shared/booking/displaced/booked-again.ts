import type { Session } from "../../schedule/session.ts";
import type { Appointment } from "../appointment.ts";

/** The visits that took a place of a session in one change of it. */
export const placedIn = (before: Pick<Session, "claims">, after: Pick<Session, "claims">): string[] => {
  const were = new Set(Object.values(before.claims));
  return Object.values(after.claims).filter((id) => !were.has(id));
};

/**
 * Whether a visit is another time for one that was not served: of the same person for the same service, made once that one's
 * time had come. What they had booked before is for something else.
 */
export const isBookedAgain = (unserved: Appointment, made: Appointment): boolean =>
  unserved.state.status === "unserved" &&
  made.id !== unserved.id &&
  made.patientId === unserved.patientId &&
  made.service === unserved.service &&
  made.createdAt !== undefined &&
  made.createdAt >= unserved.slot.start;
