import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { patientToItem } from "../../../functions/store/patient/patients.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client } from "../../../functions/store/table/client.ts";
import { districtKey, monthHeadKey, rosterVersionKey, shiftCodesKey } from "../../../functions/store/table/keys.ts";
import { createTables } from "../../../infra/local/engine/create-tables.ts";
import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import { putItems } from "../../functions/store/put-items.ts";
import { district, month, now, type World } from "./world.ts";

export const region = "ap-southeast-3";

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
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    },
  ]);
  await client().send(new PutCommand({ TableName: name, Item: { ...districtKey(district.id), ...district } }));
};

/** What is published of a world's month before its history begins. */
const rosterItems = ({ clinicId, codes, rows }: World) => [
  { ...shiftCodesKey(clinicId), revision: 1, codes },
  { ...monthHeadKey(clinicId, month), version: 1 },
  { ...rosterVersionKey(clinicId, month, 1), clinicId, month, version: 1, at: now, by: "", rows, codes, written: 0 },
];

/** Puts a world as it is before its history begins. */
export const putWorld = (world: World): Promise<void> =>
  putItems([...world.sessions.map(sessionToItem), ...world.patients.map(patientToItem), ...rosterItems(world)]);
