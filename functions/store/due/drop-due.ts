import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../table/client.ts";
import { type Due, dueKeyOf } from "./due-item.ts";

/** Takes a due item away: it is done, or entered again for later. */
export const dropDue = async (due: Due): Promise<void> => {
  await client().send(new DeleteCommand({ TableName: tableName(), Key: dueKeyOf(due) }));
};
