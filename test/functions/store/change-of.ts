import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { appointmentOf, appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";

const imageOf = (item: AppointmentRecord | null) =>
  item ? marshall(appointmentToItem(item), { removeUndefinedValues: true }) : undefined;

/** The record of the stream for an appointment that was one and is another; `null`: it came or went. */
export const changeTo = (before: AppointmentRecord | null, after: AppointmentRecord | null): DynamoDBRecord =>
  ({ dynamodb: { OldImage: imageOf(before), NewImage: imageOf(after) } }) as DynamoDBRecord;

/** The record that `change` leaves of an appointment in the stream. */
export const changeOf = async (id: string, change: () => Promise<unknown>): Promise<DynamoDBRecord> => {
  const before = await appointmentOf(id);
  await change();
  return changeTo(before, await appointmentOf(id));
};
