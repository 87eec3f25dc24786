import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import { localCredentials } from "../machine/local-credentials.ts";

/** Creates the template's tables; those that are there already stay as they are. */
export const createTables = async (
  url: string,
  region: string,
  tables: readonly CreateTableCommandInput[],
): Promise<void> => {
  const client = new DynamoDBClient({ endpoint: url, region, credentials: localCredentials });
  for (const table of tables) {
    try {
      await client.send(new CreateTableCommand(table));
    } catch (error) {
      if (!(error instanceof ResourceInUseException)) throw error;
    }
  }
  client.destroy();
};
