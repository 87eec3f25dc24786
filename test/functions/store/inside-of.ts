import { DeleteCommand, GetCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { doorwayKey } from "../../../functions/store/table/keys.ts";
import { Doorway } from "../../../shared/consult/doorway.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";

/** The appointment that is with a practitioner, or `undefined`. */
export const insideOf = async (id: PractitionerId): Promise<unknown> => {
  const { Item } = await client().send(
    new GetCommand({ TableName: tableName(), Key: doorwayKey(id), ConsistentRead: true }),
  );
  return Item && Doorway.parse(Item).with;
};

/** Opens a practitioner's door, whoever an earlier test left inside. */
export const openDoor = async (id: PractitionerId): Promise<void> => {
  await client().send(new DeleteCommand({ TableName: tableName(), Key: doorwayKey(id) }));
};
