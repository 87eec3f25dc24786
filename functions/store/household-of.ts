import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { HouseholdMember } from "../../shared/people/household.ts";
import { client, tableName } from "./client.ts";
import { accountPartition } from "./keys.ts";

/** The members of an account's household, the holder first, then in order of entry. */
export const householdOf = async (accountId: string): Promise<HouseholdMember[]> => {
  const { Items = [] } = await client().send(
    new QueryCommand({
      TableName: tableName(),
      KeyConditionExpression: "PK = :account",
      ExpressionAttributeValues: { ":account": accountPartition(accountId) },
      ConsistentRead: true,
    }),
  );
  const members = Items.map((item) => HouseholdMember.parse(item));
  return members.toSorted((a, b) => Number(b.relation === "self") - Number(a.relation === "self"));
};
