import { appointmentIdParts } from "../../../shared/booking/appointment.ts";
import { type SessionDay, sessionDays } from "../../../shared/booking/visit.ts";
import type { Session } from "../../../shared/roster/session.ts";
import { patientFromItem } from "../patient/patient-item.ts";
import { itemsAt } from "../table/items-at.ts";
import { appointmentKey, patientKey, prefix } from "../table/keys.ts";
import { readable } from "../table/readable.ts";
import { appointmentFromItem } from "./appointment-item.ts";

/** Sessions with all who come to them: one request for all their appointments and patients. */
export const withVisits = async (sessions: Session[]): Promise<SessionDay[]> => {
  const ids = sessions.flatMap(({ claims }) => Object.values(claims));
  const patientIds = [...new Set(ids.map((id) => appointmentIdParts(id).patientId))];
  const items = await itemsAt([...ids.map(appointmentKey), ...patientIds.map(patientKey)]);
  const isAppointment = ({ SK }: { SK?: unknown }): boolean => String(SK).startsWith(prefix.appointment);
  const appointments = readable(items.filter(isAppointment), appointmentFromItem);
  const patients = readable(
    items.filter((item) => !isAppointment(item)),
    patientFromItem,
  );
  return sessionDays(sessions, appointments, patients);
};
