import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { sessionKey } from "../../../functions/store/table/keys.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning, requestKey, siti } from "../booking/cikande.ts";
import { clock, outcomeOf } from "../booking/use-cases.ts";
import { arrived, booked, checkIn, join } from "../consult/use-cases.ts";
import { useConsultMorning } from "../consult/use-consult-morning.ts";
import { line } from "./doctor-line.ts";

useConsultMorning();

test("get-waiting-line tells a patient their number and who is before them, and nobody another's", async () => {
  const [first, second] = [await arrived(1), await arrived(2)];
  clock.now = slotAt(morning(), 1).start;
  expect(await line({ appointmentId: second }, siti, requestKey())).toMatchObject({
    number: 2,
    ahead: 1,
    expectedAt: clock.now + 18 * minute,
    startsAt: clock.now,
    begun: false,
    state: { status: "waiting" },
  });
  const stranger = { role: "patient", accountId: "someone-else" } as const;
  expect(await outcomeOf(line({ appointmentId: first }, stranger, requestKey()))).toBe("patient.foreign");
});

test("a session that is not there is called so, whoever asks for it", async () => {
  const { id } = await booked(1);
  clock.now = slotAt(morning(), 1).start;
  await client().send(new DeleteCommand({ TableName: tableName(), Key: sessionKey(morning().id) }));
  const asked = [line({ appointmentId: id }, siti, requestKey()), join(id, "patient"), checkIn(id)];
  expect(await Promise.all(asked.map(outcomeOf))).toEqual(Array(3).fill("session.unknown"));
});
