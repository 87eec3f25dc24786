import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

let made: DynamoDBDocumentClient | undefined;

/** The table's client, made at first use, so that importing the store does nothing. */
export const client = (): DynamoDBDocumentClient => {
  made ??= DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });
  return made;
};

/** The table's name, from the environment. */
export const tableName = (): string => {
  const name = process.env.TABLE_NAME;
  if (!name) throw new Error("TABLE_NAME is not set");
  return name;
};
