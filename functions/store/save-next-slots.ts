import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { type Clinic, districtOf } from "../../shared/place/clinic.ts";
import type { ServiceId } from "../../shared/place/service.ts";
import type { Slot } from "../../shared/roster/slot.ts";
import { client, tableName } from "./client.ts";
import { nextSlotsKey } from "./keys.ts";

/** Notes a clinic's next free slot for each of its services; a service without one is taken off the list. */
export const saveNextSlots = async ({ id, services }: Clinic, next: ReadonlyMap<ServiceId, Slot>): Promise<void> => {
  await Promise.all(
    services.map((service) => {
      const slot = next.get(service);
      return client().send(
        new UpdateCommand({
          TableName: tableName(),
          Key: nextSlotsKey(districtOf(id), service),
          UpdateExpression: slot ? "SET #clinic = :slot" : "REMOVE #clinic",
          ExpressionAttributeNames: { "#clinic": id },
          ...(slot && { ExpressionAttributeValues: { ":slot": slot } }),
        }),
      );
    }),
  );
};
