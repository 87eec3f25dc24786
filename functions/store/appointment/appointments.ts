import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { client, tableName } from "../table/client.ts";
import { itemsAt } from "../table/items-at.ts";
import { appointmentKey } from "../table/keys.ts";
import { readableUnlessNone } from "../table/readable.ts";
import { appointmentFromItem } from "./appointment-item.ts";

/** The appointment of an id as it is now, or `null`. */
export const appointmentOf = async (id: AppointmentId): Promise<AppointmentRecord | null> => {
  const { Item } = await client().send(
    new GetCommand({ TableName: tableName(), Key: appointmentKey(id), ConsistentRead: true }),
  );
  return Item ? appointmentFromItem(Item) : null;
};

/** The appointments of these ids that there are, as they are now, in no order. */
export const appointmentsAt = async (ids: readonly AppointmentId[]): Promise<AppointmentRecord[]> =>
  readableUnlessNone(await itemsAt(ids.map(appointmentKey), { ConsistentRead: true }), appointmentFromItem);
