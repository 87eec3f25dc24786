import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";

const database = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** The least that reads an item: what any handler on this SDK pays. */
export const handler = async (): Promise<unknown> => {
  const Key = { PK: "DISTRICT#3604", SK: "DISTRICT" };
  const { Item } = await database.send(new GetCommand({ TableName: process.env.TABLE_NAME, Key }));
  return { statusCode: 200, body: JSON.stringify(Item ?? {}) };
};
