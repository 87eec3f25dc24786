import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** The client as the tutorials make it: when the module is loaded. */
export const database = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const table = process.env.TABLE_NAME ?? "";
export const slotKey = (day: string, doctor: string, number: number) => ({
  PK: `DAY#${day}`,
  SK: `SLOT#${doctor}#${String(number).padStart(2, "0")}`,
});
export const patientKey = (id: string) => ({ PK: `PATIENT#${id}`, SK: "PROFILE" });
export const visitKey = (patient: string, id: string) => ({ PK: `PATIENT#${patient}`, SK: `VISIT#${id}` });
