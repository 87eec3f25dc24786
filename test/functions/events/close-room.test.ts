import type { DynamoDBRecord } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { closeDueRoom, closeRoom } from "../../../functions/consult/close-room.ts";
import { closeRoomDue } from "../../../functions/events/due/close-room.ts";
import { dueConsumers } from "../../../functions/events/due/due-consumers.ts";
import { closeRoomOnChange } from "../../../functions/events/stream/close-room.ts";
import { workOffDue } from "../../../functions/events/work-off-due.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { dropDue, dueItems, enterDue, setAsideDue } from "../../../functions/store/due/due-list.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day, minute } from "../../../shared/time/instant.ts";
import { morning, requestKey, siti } from "../booking/cikande.ts";
import { cancel, clock, reschedule } from "../booking/use-cases.ts";
import { arrived, booked, checkIn, close, end, enter, rooms, slot, together } from "../consult/use-cases.ts";
import { useConsultMorning } from "../consult/use-consult-morning.ts";
import { changeOf, changeTo } from "../store/change-of.ts";
import { loggedLines } from "../trigger/logged-lines.ts";

useConsultMorning();

const now = () => clock.now;
const ours = closeRoom({ appointmentOf, hasVideo: () => true, rooms });
const onChange = closeRoomOnChange({ closeRoom: ours, enterDue, now });
const consume = async (record: DynamoDBRecord): Promise<void> => expect(await onChange.consume([record])).toEqual([]);

/** What is due in the district, and the clock that does it. */
const due = async () => (await dueItems("3604", clock.now + 10 * day)).found;
const tick = (): Promise<void> => {
  const closing = { ...closeRoomDue, work: closeDueRoom({ closeRoom: ours, now }) };
  const consumers = dueConsumers.map((one) => (one.kind === closing.kind ? closing : one));
  const timing = { longestMs: 20_000, timeLeft: () => 45_000, now };
  return workOffDue({ dueItems, enterDue, dropDue, setAsideDue, consumers, ...timing })("3604");
};

const cancelled = (id: string) => cancel({ appointmentId: id, from: slot }, siti, requestKey());
/** So late that it is no use to anybody that two are in the room still. */
const late = async () => {
  clock.now = morning().start + 24 * 60 * minute;
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
  const left = await changeOf(id, () => change(id));
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
  const away = await changeOf(id, move(from, to));
  await consume(away);
  expect(rooms.at.size).toBe(0);
  await changeOf(id, move(to, from));
  await enter(id, "patient");
  await consume(away);
  expect(rooms.at.size).toBe(1);
});

test("what leaves no room costs no question: a new visit, one long ahead, a step on the way, a district without video", async () => {
  const asks = closeRoomOnChange({ closeRoom: () => expect.fail("asked"), enterDue, now });
  const { id } = await booked(20);
  const waiting = await arrived();
  const early = () => cancel({ appointmentId: id, from: slotAt(morning(), 20) }, siti, requestKey());
  const records = [changeTo(null, await appointmentOf(id)), await changeOf(id, early)];
  const step = await changeOf(waiting, () => enter(waiting, "doctor"));
  expect(await asks.consume([...records, step])).toEqual([]);
  const withoutVideo = closeRoom({ appointmentOf: () => expect.fail("asked"), hasVideo: () => false, rooms });
  await withoutVideo({ id, slot });
});

describe("while the video server can't be reached", () => {
  const leftAside = async (): Promise<string> => {
    loggedLines();
    const id = await arrived();
    rooms.down = true;
    await consume(await changeOf(id, () => cancelled(id)));
    return id;
  };

  test("the stream goes on, and the clock closes the room when it is back, looking every five minutes at the latest", async () => {
    await leftAside();
    const begun = clock.now;
    const looks: number[] = [];
    while (clock.now < begun + 30 * minute) {
      await tick();
      const [next] = await due();
      looks.push(((next?.at ?? 0) - clock.now) / minute);
      clock.now = next?.at ?? 0;
    }
    expect(looks).toEqual([1, 2, 4, 5, 5, 5, 5, 5]);
    expect(rooms.at.size).toBe(1);
    rooms.down = false;
    await tick();
    expect(rooms.at.size).toBe(0);
    expect(await due()).toEqual([]);
  });

  test("a room that its visit comes back to is left alone when the server is back", async () => {
    loggedLines();
    const { id } = await booked();
    clock.now = slot.start - 15 * minute;
    await enter(id, "patient");
    const to = slotAt(morning(), 20);
    const move = (from: typeof to, other: typeof to) =>
      reschedule({ appointmentId: id, service: "umum", from, to: other }, siti, requestKey());
    rooms.down = true;
    await consume(await changeOf(id, () => move(slot, to)));
    await move(to, slot);
    rooms.down = false;
    await tick();
    expect(rooms.at.size).toBe(1);
    expect(await due()).toEqual([]);
  });

  test("for a day, the room is given up: nobody is in it any more", async () => {
    await leftAside();
    clock.now = slot.start + day - 1;
    await tick();
    expect(await due()).toHaveLength(1);
    clock.now += 10 * minute;
    await tick();
    expect(await due()).toEqual([]);
  });
});
