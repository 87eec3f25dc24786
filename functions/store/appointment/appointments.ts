import { type AppointmentId, appointmentIdOf } from "../../../shared/booking/appointment.ts";
import { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { type Item, itemAt, itemsAt } from "../table/items.ts";
import { appointmentKey, type Key } from "../table/keys.ts";
import { readableUnlessNone, reader } from "../table/readable.ts";

/** An appointment as an item: its id, its code and its patient live in the key. */
export const appointmentToItem = ({ id, code: _, patientId: __, ...appointment }: AppointmentRecord): Key & Item => ({
  ...appointmentKey(id),
  ...appointment,
});

/** An appointment from its item. */
export const appointmentFromItem = reader((item: Item): AppointmentRecord => {
  const [, patientId = ""] = String(item.PK).split("#");
  const [, code = ""] = String(item.SK).split("#");
  return AppointmentRecord.parse({ ...item, id: appointmentIdOf(patientId, code), patientId, code });
});

/** The appointment of an id as it is now, or `null`. */
export const appointmentOf = async (id: AppointmentId): Promise<AppointmentRecord | null> => {
  const item = await itemAt(appointmentKey(id));
  return item ? appointmentFromItem(item) : null;
};

/** The appointments of these ids that there are, as they are now, in no order. */
export const appointmentsAt = async (ids: readonly AppointmentId[]): Promise<AppointmentRecord[]> =>
  readableUnlessNone(await itemsAt(ids.map(appointmentKey), { ConsistentRead: true }), appointmentFromItem);
