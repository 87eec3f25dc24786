import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { client, tableName } from "../table/client.ts";
import { appointmentKey } from "../table/keys.ts";
import { appointmentFromItem } from "./appointment-item.ts";

/** The appointment of an id as it is now, or `null`. */
export const appointmentOf = async (id: AppointmentId): Promise<AppointmentRecord | null> => {
  const { Item } = await client().send(
    new GetCommand({ TableName: tableName(), Key: appointmentKey(id), ConsistentRead: true }),
  );
  return Item ? appointmentFromItem(Item) : null;
};
