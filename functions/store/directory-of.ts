import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Clinic } from "../../shared/place/clinic.ts";
import { District, type DistrictId } from "../../shared/place/district.ts";
import { Service } from "../../shared/place/service.ts";
import { Holiday } from "../../shared/time/holiday.ts";
import { minute } from "../../shared/time/instant.ts";
import { client, tableName } from "./client.ts";
import { districtKey, districtPartition, prefix } from "./keys.ts";
import { remember } from "./remember.ts";

/** A district with all that changes rarely: its services, clinics and holidays. */
export type Directory = { district: District; services: Service[]; clinics: Clinic[]; holidays: Holiday[] };

/** The directory of a district as it is now, or `undefined`. */
export const directoryNow = async (id: DistrictId): Promise<Directory | undefined> => {
  const { Items = [] } = await client().send(
    new QueryCommand({
      TableName: tableName(),
      KeyConditionExpression: "PK = :district",
      ExpressionAttributeValues: { ":district": districtPartition(id) },
    }),
  );
  const district = Items.find(({ SK }) => SK === districtKey(id).SK);
  if (!district) return undefined;
  const kind = (start: string) => Items.filter(({ SK }) => String(SK).startsWith(start));
  return {
    district: District.parse(district),
    services: kind(prefix.service).map((item) => Service.parse(item)),
    clinics: kind(prefix.clinic).map((item) => Clinic.parse(item)),
    holidays: kind(prefix.holiday).map((item) => Holiday.parse(item)),
  };
};

/** The directory of a district, or `undefined`; a change in it is seen within a minute. */
export const directoryOf = remember(directoryNow, minute);
