import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "vitest";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { sessionKey } from "../../../functions/store/table/keys.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning, now, requestKey, siti } from "../booking/cikande.ts";
import { clock, outcomeOf } from "../booking/use-cases.ts";
import { doctorDay, line } from "./doctor-line.ts";
import { arrived, booked, checkIn, join, rahmawati, slot } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

describe("the line, as get-waiting-line tells it", () => {
  test("tells a patient their number and who is before them, and nobody another's", async () => {
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
});

test("a session that is not there is called so, whoever asks for it", async () => {
  const { id } = await booked(1);
  clock.now = slotAt(morning(), 1).start;
  await client().send(new DeleteCommand({ TableName: tableName(), Key: sessionKey(morning().id) }));
  const asked = [line({ appointmentId: id }, siti, requestKey()), join(id, "patient"), checkIn(id)];
  expect(await Promise.all(asked.map(outcomeOf))).toEqual(Array(3).fill("session.unknown"));
});

describe("the doctor's day", () => {
  test("shows the doctor's own sessions with who comes, and not whose phone it is", async () => {
    clock.now = now;
    const { id, code } = await booked();
    const { sessions } = await doctorDay({ date: "2026-11-23" }, rahmawati, requestKey());
    expect(sessions.map(({ session }) => [session.practitionerId, session.claimed])).toEqual([
      ["rahmawati-cikande", 1],
    ]);
    expect(sessions[0]?.visits).toEqual([
      {
        appointment: expect.objectContaining({ id, code, slot, state: { status: "booked" } }),
        patient: { id: id.slice(0, 10), name: "Siti Aminah", birthDate: "1990-07-01", sex: "female" },
      },
    ]);
    expect(sessions[0]?.visits[0]?.appointment).not.toHaveProperty("receipt");
  });
});
