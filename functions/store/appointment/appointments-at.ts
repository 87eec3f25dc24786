import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { itemsAt } from "../table/items-at.ts";
import { appointmentKey } from "../table/keys.ts";
import { readableUnlessNone } from "../table/readable.ts";
import { appointmentFromItem } from "./appointment-item.ts";

/** The appointments of these ids that there are, as they are now, in no order. */
export const appointmentsAt = async (ids: readonly AppointmentId[]): Promise<AppointmentRecord[]> =>
  readableUnlessNone(await itemsAt(ids.map(appointmentKey), { ConsistentRead: true }), appointmentFromItem);
