import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { ClinicId } from "../../shared/place/clinic.ts";
import { client, tableName } from "./client.ts";
import { type KeptList, nextListToItem } from "./next-list-item.ts";

/**
 * Saves a clinic's list in the place of the one it was made from.
 * @param kept the new list, with the version of the one it was made from
 * @returns whether it was still there: a list made from an older view than the one kept is not saved
 */
export const saveNextList = async (clinicId: ClinicId, kept: KeptList): Promise<boolean> => {
  try {
    await client().send(
      new PutCommand({
        TableName: tableName(),
        Item: nextListToItem(clinicId, { ...kept, version: kept.version + 1 }),
        ConditionExpression: "attribute_not_exists(version) OR version = :version",
        ExpressionAttributeValues: { ":version": kept.version },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
