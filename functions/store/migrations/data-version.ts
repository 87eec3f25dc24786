import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { client, tableName } from "../table/client.ts";
import { versionKey } from "../table/keys.ts";

const Marker = z.object({ version: z.int().check(z.minimum(1)) });

/** The version the table says its items have; undefined where it says nothing. */
export const dataVersion = async (): Promise<number | undefined> => {
  const { Item } = await client().send(
    new GetCommand({ TableName: tableName(), Key: versionKey(), ConsistentRead: true }),
  );
  return Item && Marker.parse(Item).version;
};

/** Lets the table say that its items have `version`, unless another run has brought it there or further. */
export const saveDataVersion = async (version: number): Promise<void> => {
  try {
    await client().send(
      new PutCommand({
        TableName: tableName(),
        Item: { ...versionKey(), version },
        ConditionExpression: "attribute_not_exists(PK) OR version < :version",
        ExpressionAttributeValues: { ":version": version },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
};
