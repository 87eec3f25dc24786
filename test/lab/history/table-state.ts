import { receiptFromItem } from "../../../functions/store/appointment/receipt-item.ts";
import { patientFromItem } from "../../../functions/store/patient/patients.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { itemsAt } from "../../../functions/store/table/items.ts";
import { patientKey, receiptKey } from "../../../functions/store/table/keys.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Visits } from "../../api/booking/contradictions.ts";
import { appointmentsOf } from "../../functions/store/appointments-of.ts";
import type { World } from "../world/world.ts";
import type { Attempt } from "./attempt.ts";

/** What the table says about a world when its history is over. */
export const tableState = async (world: World, attempts: readonly Attempt[]): Promise<Visits> => {
  const walkIns = attempts.flatMap(({ intent }) =>
    intent.name === "register-walk-in" ? [patientIdFrom(intent.key.id)] : [],
  );
  const ids = [...new Set([...world.patients.map(({ id }) => id), ...walkIns])];
  const [first] = world.sessions;
  const { clinicId, date } = sessionIdParts(first?.id ?? "");
  const requests = [...new Set(attempts.map(({ intent }) => intent.key.id))];
  const [sessions, appointments, patients, receipts] = await Promise.all([
    sessionsOf(clinicId, date),
    Promise.all(ids.map(appointmentsOf)),
    itemsAt(ids.map(patientKey), { ConsistentRead: true }),
    itemsAt(requests.map(receiptKey), { ConsistentRead: true }),
  ]);
  return {
    sessions,
    appointments: appointments.flat(),
    patients: patients.map(patientFromItem),
    receipts: receipts.map(receiptFromItem),
  };
};
