import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { appointmentFromItem } from "../appointment/appointments.ts";
import { patientFromItem } from "../patient/patients.ts";
import { enterPeople } from "../register/enter-people.ts";
import { withLastVisits } from "../register/entered.ts";
import { client, tableName } from "../table/client.ts";
import { type Item, itemsAt } from "../table/items.ts";
import { patientKey, prefix } from "../table/keys.ts";
import { readable } from "../table/readable.ts";
import type { Step } from "./step.ts";

const enterThoseOf = async (appointments: readonly AppointmentRecord[]): Promise<void> => {
  const byClinic = Map.groupBy(appointments, ({ slot }) => sessionIdParts(slot.sessionId).clinicId);
  for (const [clinicId, visits] of byClinic) {
    const items = await itemsAt(visits.map(({ patientId }) => patientKey(patientId)));
    await enterPeople(
      clinicId,
      withLastVisits(
        readable(items, patientFromItem),
        visits.map(({ patientId, slot }) => ({ patientId, sessionId: slot.sessionId })),
      ),
    );
  }
};

/** Enters into each clinic's register whoever had a visit there before there were registers; the stream sees to the rest. */
export const enterRegisters: Step = {
  to: 2,
  run: async () => {
    let after: Item | undefined;
    do {
      const page = await client().send(
        new ScanCommand({
          TableName: tableName(),
          FilterExpression: "begins_with(SK, :appointment)",
          ExpressionAttributeValues: { ":appointment": prefix.appointment },
          ExclusiveStartKey: after,
        }),
      );
      await enterThoseOf(readable(page.Items ?? [], appointmentFromItem));
      after = page.LastEvaluatedKey;
    } while (after);
  },
};
