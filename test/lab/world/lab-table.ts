import { BatchWriteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { patientToItem } from "../../../functions/store/patient/patients.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { districtKey } from "../../../functions/store/table/keys.ts";
import { createTables } from "../../../infra/local/engine/create-tables.ts";
import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import { district, type World } from "./world.ts";

const region = "ap-southeast-3";

/** The environment in which the store of this process speaks to the engine at `url`. */
export const storeEnvironment = (url: string): Record<string, string> => ({
  ...localAwsEnvironment(region),
  AWS_ENDPOINT_URL_DYNAMODB: url,
});

/** Makes a table with the district in it, and turns this process's store to it. */
export const useLabTable = async (url: string, name: string): Promise<void> => {
  Object.assign(process.env, storeEnvironment(url), { TABLE_NAME: name });
  const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: "S" as const });
  await createTables(url, region, [
    {
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [attribute("PK"), attribute("SK")],
      KeySchema: [
        { AttributeName: "PK", KeyType: "HASH" },
        { AttributeName: "SK", KeyType: "RANGE" },
      ],
    },
  ]);
  await client().send(new PutCommand({ TableName: name, Item: { ...districtKey(district.id), ...district } }));
};

/** Puts a world as it is before its history begins. */
export const putWorld = async ({ sessions, patients }: World): Promise<void> => {
  const items = [...sessions.map(sessionToItem), ...patients.map(patientToItem)];
  const puts = items.map((Item) => ({ PutRequest: { Item } }));
  await client().send(new BatchWriteCommand({ RequestItems: { [tableName()]: puts } }));
};
