import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { District, type DistrictId } from "../../../shared/place/district.ts";
import { minute } from "../../../shared/time/instant.ts";
import { client, tableName } from "../table/client.ts";
import { districtKey } from "../table/keys.ts";
import { remember } from "../table/remember.ts";

/** The district of an id, or `undefined`; a change of its settings is seen within a minute. */
export const districtById = remember(async (id: DistrictId): Promise<District | undefined> => {
  const { Item } = await client().send(new GetCommand({ TableName: tableName(), Key: districtKey(id) }));
  return Item && District.parse(Item);
}, minute);
