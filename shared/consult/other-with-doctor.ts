import type { AppointmentId } from "../booking/appointment.ts";
import type { Session } from "../roster/session.ts";

/** The appointment that is with the doctor of a session, if it is another than that of queue number `number`. */
export const otherWithDoctor = (session: Session, number: number): AppointmentId | undefined =>
  session.with === undefined || session.with === number ? undefined : session.claims[session.with];
