import type { Appointment, AppointmentId } from "../../shared/booking/appointment.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { appointmentOf } from "../store/appointment/appointments.ts";
import { untilSaved } from "../store/table/try-again.ts";

type Deps<T> = {
  appointmentOf: typeof appointmentOf;
  /** What is said of a visit that several write about: what holds by now where that is what is wished. */
  decide: (visit: Appointment) => T;
  before: (visit: Appointment) => T | undefined;
  save: (visit: Appointment, next: T) => Promise<boolean>;
};

/** Says something of a visit that several write about, until nobody else wrote in between. */
export const reviseVisit = <T>(id: AppointmentId, { appointmentOf, decide, before, save }: Deps<T>): Promise<T> =>
  untilSaved("few", async () => {
    const visit = await appointmentOf(id);
    if (!visit) throw new Refusal("appointment.unknown");
    const next = decide(visit);
    return next === before(visit) || (await save(visit, next)) ? { saved: next } : undefined;
  });
