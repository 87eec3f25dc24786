import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { AppointmentRecord } from "../../shared/booking/receipt.ts";
import type { PatientId } from "../../shared/people/patient.ts";
import { appointmentFromItem } from "./appointment-item.ts";
import { client, tableName } from "./client.ts";
import { patientPartition, prefix } from "./keys.ts";

/** All appointments of a patient, as they are now. */
export const appointmentsOf = async (patientId: PatientId): Promise<AppointmentRecord[]> => {
  const { Items = [] } = await client().send(
    new QueryCommand({
      TableName: tableName(),
      KeyConditionExpression: "PK = :patient AND begins_with(SK, :appointment)",
      ExpressionAttributeValues: { ":patient": patientPartition(patientId), ":appointment": prefix.appointment },
      ConsistentRead: true,
    }),
  );
  return Items.map(appointmentFromItem);
};
