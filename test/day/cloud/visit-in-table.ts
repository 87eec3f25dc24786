import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import type { Appointment, AppointmentId } from "../../../shared/booking/appointment.ts";

/** A visit as the table has it. */
export const visitInTable = async (id: AppointmentId): Promise<Appointment> => {
  const visit = await appointmentOf(id);
  if (!visit) throw new Error(`${id} is in no table`);
  return visit;
};
