import { randomUUID } from "node:crypto";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, vi } from "vitest";
import { patientToItem } from "../../../functions/store/patient/patients.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { clinicKey, districtKey } from "../../../functions/store/table/keys.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import type { District } from "../../../shared/place/district.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { startTestEngine } from "./engine.ts";
import { putItems } from "./put-items.ts";
import { signNothing } from "./sign-nothing.ts";

/** A table of its own for a test file, on a real engine. */
export const useTable = (): void => {
  let stop = (): void => {};
  beforeAll(async () => {
    const engine = await startTestEngine();
    stop = engine.stop;
    vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", engine.url);
    vi.stubEnv("AWS_REGION", "ap-southeast-3");
    vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
    vi.stubEnv("TABLE_NAME", `test-${randomUUID()}`);
    const database = new DynamoDBClient({});
    await database.send(
      new CreateTableCommand({
        TableName: tableName(),
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [
          { AttributeName: "PK", AttributeType: "S" },
          { AttributeName: "SK", AttributeType: "S" },
        ],
        KeySchema: [
          { AttributeName: "PK", KeyType: "HASH" },
          { AttributeName: "SK", KeyType: "RANGE" },
        ],
      }),
    );
    database.destroy();
    signNothing();
  }, 30_000);
  afterAll(() => {
    client().destroy();
    vi.unstubAllEnvs();
    stop();
  });
};

let gathered: { items: Record<string, unknown>[]; done: Promise<void> } | undefined;

const putGathered = async (items: readonly Record<string, unknown>[]): Promise<void> => {
  await undefined;
  gathered = undefined;
  await putItems(items);
};

/** Puts an item into the table as it is; those that are put side by side go in one request. */
export const put = (item: Record<string, unknown>): Promise<void> => {
  if (gathered) gathered.items.push(item);
  else {
    const items = [item];
    gathered = { items, done: putGathered(items) };
  }
  return gathered.done;
};

export const putDistrict = (district: District) => put({ ...districtKey(district.id), ...district });
/** A clinic of the district, by its id and who practises there. */
export const putClinic = (id: ClinicId, practitioners: readonly PractitionerId[] = []) =>
  put({
    ...clinicKey(districtOf(id), id),
    id,
    name: id,
    kecamatan: { code: "", name: "" },
    services: [],
    practitioners: practitioners.map((one) => ({ id: one, name: one, profession: "doctor" })),
  });
export const putSession = (session: Session) => put(sessionToItem(session));
export const putPatient = (patient: PatientRecord) => put(patientToItem(patient));
