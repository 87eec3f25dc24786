import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { ClinicId } from "../../shared/place/clinic.ts";
import type { DistrictId } from "../../shared/place/district.ts";
import type { ServiceId } from "../../shared/place/service.ts";
import { Slot } from "../../shared/roster/slot.ts";
import { client, tableName } from "./client.ts";
import { nextSlotsKey } from "./keys.ts";

/** A service's next free slot by clinic: what the stream derives from the district's sessions. */
const NextSlots = z.record(ClinicId, Slot);

/** The next free slot for a service at each clinic of a district: one request. */
export const nextSlotsOf = async (district: DistrictId, service: ServiceId): Promise<Record<ClinicId, Slot>> => {
  const { Item } = await client().send(
    new GetCommand({ TableName: tableName(), Key: nextSlotsKey(district, service) }),
  );
  const { PK: _, SK: __, ...next } = Item ?? {};
  return NextSlots.parse(next);
};
