import type { AppointmentId } from "../booking/appointment.ts";
import type { Session } from "../roster/session.ts";
import { slotAt } from "../roster/slot.ts";
import type { Instant } from "../time/instant.ts";
import { visitWindow } from "./visit-window.ts";

/** The appointments of a session whose window has closed and whose visit has not come to an end. */
export const overdueVisits = (session: Session, now: Instant): AppointmentId[] =>
  Object.entries(session.claims)
    .filter(([number]) => {
      const status = session.line[number]?.status ?? "waiting";
      const isOpen = status === "waiting" || status === "in-consultation";
      return isOpen && visitWindow(slotAt(session, Number(number))).closesAt <= now;
    })
    .map(([, id]) => id);
