import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { expect, test } from "vitest";
import { closeLeftRooms } from "../../../functions/events/stream/close-left-rooms.ts";
import { appointmentToItem } from "../../../functions/store/appointment-item.ts";
import { appointmentOf } from "../../../functions/store/appointment-of.ts";
import { sessionToItem } from "../../../functions/store/session-item.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning, requestKey, siti } from "../booking/cikande.ts";
import { cancel, clock, outcomeOf, reschedule } from "../booking/use-cases.ts";
import { arrived, booked, checkIn, close, end, enter, rooms, slot, together } from "../consult/use-cases.ts";
import { useConsultMorning } from "../consult/use-consult-morning.ts";

useConsultMorning();

const consume = closeLeftRooms({ appointmentOf, rooms, now: () => clock.now });

const record = (before: AppointmentRecord | null, after: AppointmentRecord | null): DynamoDBRecord => {
  const image = (item: AppointmentRecord | null) =>
    item ? marshall(appointmentToItem(item), { removeUndefinedValues: true }) : undefined;
  return { dynamodb: { OldImage: image(before), NewImage: image(after) } } as DynamoDBRecord;
};

/** The record that `change` leaves in the stream. */
const recordOf = async (id: string, change: () => Promise<unknown>): Promise<DynamoDBRecord> => {
  const before = await appointmentOf(id);
  await change();
  return record(before, await appointmentOf(id));
};

const cancelled = (id: string) => cancel({ appointmentId: id, from: slot }, siti, requestKey());
const late = async () => {
  clock.now = morning().start + 20 * 60 * minute;
  await close(morning().id);
};

test.each<[string, () => Promise<string>, (id: string) => Promise<unknown>]>([
  ["ended", together, end],
  ["cancelled", arrived, cancelled],
  ["closed by time", together, late],
  ["checked in at the desk", arrived, checkIn],
])("a visit that is %s leaves no room", async (_, begin, change) => {
  const id = await begin();
  await enter(id, "patient");
  const closing = rooms.close;
  rooms.close = async () => {};
  const left = await recordOf(id, () => change(id));
  rooms.close = closing;
  expect(rooms.at.size).toBe(1);
  await consume(left);
  await consume(left);
  expect(rooms.at.size).toBe(0);
});

test("a moved visit leaves the room of its old slot, and holds the one it comes back to", async () => {
  const { id } = await booked();
  await enter(id, "patient");
  const [from, to] = [slot, slotAt(morning(), 20)];
  const move = (one: typeof from, other: typeof from) => () =>
    reschedule({ appointmentId: id, service: "umum", from: one, to: other }, siti, requestKey());
  clock.now = slot.start - 15 * minute;
  const away = await recordOf(id, move(from, to));
  await consume(away);
  expect(rooms.at.size).toBe(0);
  await recordOf(id, move(to, from));
  await enter(id, "patient");
  await consume(away);
  expect(rooms.at.size).toBe(1);
});

test("what leaves no room costs no question: a new visit, one long ahead, a step on the way, another item", async () => {
  const asks = closeLeftRooms({ appointmentOf: () => expect.fail("asked"), rooms, now: () => clock.now });
  const { id } = await booked(20);
  const visit = await appointmentOf(id);
  await asks(record(null, visit));
  await asks(await recordOf(id, () => cancel({ appointmentId: id, from: slotAt(morning(), 20) }, siti, requestKey())));
  await asks({ dynamodb: { OldImage: marshall(sessionToItem(morning())) } } as DynamoDBRecord);
  const waiting = await arrived();
  await consume(await recordOf(waiting, async () => {}));
  expect(rooms.at.size).toBe(1);
});

test("while the video server can't be reached the record fails, and comes again", async () => {
  const id = await arrived();
  const left = await recordOf(id, () => cancelled(id));
  rooms.down = true;
  expect(await outcomeOf(consume(left))).toBe("video.unavailable");
  rooms.down = false;
  await consume(left);
  expect(rooms.at.size).toBe(0);
});
