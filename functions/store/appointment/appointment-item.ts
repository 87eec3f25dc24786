import { appointmentIdOf } from "../../../shared/booking/appointment.ts";
import { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { Item } from "../table/item.ts";
import { appointmentKey, type Key } from "../table/keys.ts";

/** An appointment as an item: its id, its code and its patient live in the key. */
export const appointmentToItem = ({ id, code: _, patientId: __, ...appointment }: AppointmentRecord): Key & Item => ({
  ...appointmentKey(id),
  ...appointment,
});

/** An appointment from its item. */
export const appointmentFromItem = (item: Item): AppointmentRecord => {
  const [, patientId = ""] = String(item.PK).split("#");
  const [, code = ""] = String(item.SK).split("#");
  return AppointmentRecord.parse({ ...item, id: appointmentIdOf(patientId, code), patientId, code });
};
