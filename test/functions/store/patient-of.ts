import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { patientFromItem } from "../../../functions/store/patient/patients.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { patientKey } from "../../../functions/store/table/keys.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";

/** A patient's record as it is now, or `undefined`. */
export const patientOf = async (id: PatientId): Promise<PatientRecord | undefined> => {
  const { Item } = await client().send(
    new GetCommand({ TableName: tableName(), Key: patientKey(id), ConsistentRead: true }),
  );
  return Item && patientFromItem(Item);
};
