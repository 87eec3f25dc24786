import { marshall } from "@aws-sdk/util-dynamodb";
import type { Context, DynamoDBRecord } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closeDueRoom, closeRoom } from "../../../functions/consult/close-room.ts";
import { followRoom } from "../../../functions/consult/follow-room.ts";
import { closeRoomDue } from "../../../functions/events/due/close-room.ts";
import { dueConsumers } from "../../../functions/events/due/due-consumers.ts";
import { livekitWebhook } from "../../../functions/events/livekit-webhook.ts";
import { closeRoomOnChange } from "../../../functions/events/stream/close-room.ts";
import { refreshNextFreeOnChange } from "../../../functions/events/stream/refresh-next-free.ts";
import { stream } from "../../../functions/events/stream.ts";
import { workOffDue } from "../../../functions/events/work-off-due.ts";
import { refreshNextFree } from "../../../functions/schedule/refresh-next-free.ts";
import { appointmentOf, appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { districtById } from "../../../functions/store/district/districts.ts";
import { dropDue, dueItems, enterDue, setAsideDue } from "../../../functions/store/due/due-list.ts";
import { nextListOf } from "../../../functions/store/next-list/next-lists.ts";
import { saveNextList } from "../../../functions/store/next-list/save-next-list.ts";
import { sessionOf, sessionsOf, sessionToItem } from "../../../functions/store/session/sessions.ts";
import type { Item } from "../../../functions/store/table/items.ts";
import { pauseAfter } from "../../../functions/store/table/try-again.ts";
import { trigger } from "../../../functions/trigger/trigger.ts";
import { hasVideo } from "../../../functions/video/livekit-keys.ts";
import { receiveWebhook } from "../../../functions/video/receive-webhook.ts";
import { rooms } from "../../../functions/video/rooms.ts";
import { sparingRooms } from "../../../functions/video/sparing-rooms.ts";
import { progressVisitLive } from "../../../functions/visit/progress-visit.ts";
import { sessionIdOf, sessionIdParts } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day, minute } from "../../../shared/time/instant.ts";
import { bookingOf, morning, requestKey, serang, now as sevenOClock, siti } from "../booking/cikande.ts";
import { book, cancel, clock, seated } from "../booking/use-cases.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { type LivekitStandIn, startLivekitStandIn } from "../video/livekit-stand-in.ts";
import { signed } from "../video/signed-report.ts";

useTable();

let livekit: LivekitStandIn;
beforeAll(async () => {
  livekit = await startLivekitStandIn();
});
afterAll(() => livekit.stop());
beforeEach(async () => {
  livekit.isSilent = false;
  livekit.calls.length = 0;
  await putDistrict(serang);
});

const now = () => clock.now;
const context = { awsRequestId: "request-1", getRemainingTimeInMillis: () => 30_000 } as Context;
const faultsOf = (lines: Record<string, unknown>[]) => lines.filter(({ Faults }) => Faults === 1);

/** Milliseconds that passed besides. */
let passed = 0;
/** A silence lasts as long as one waits for an answer; a busy machine must not take its own time for the outage's. */
const passing = () => passed + (livekit.isSilent ? 1_250 * livekit.calls.length : 0);

/** The functions as they are deployed, but for their clock. */
const outfit = () => {
  const ours = closeRoom({ appointmentOf, hasVideo, rooms: sparingRooms(rooms, passing) });
  const refresh = { districtById, nextListOf, sessionsOf, saveNextList, enterDue, pauseAfter, now };
  const closing = { ...closeRoomDue, work: closeDueRoom({ closeRoom: ours, now }) };
  const consumers = dueConsumers.map((one) => (one.kind === closing.kind ? closing : one));
  const timing = { longestMs: 20_000, timeLeft: () => 45_000, now };
  const work = workOffDue({ dueItems, enterDue, dropDue, setAsideDue, consumers, ...timing });
  return {
    follow: trigger(
      { name: "stream" },
      stream([
        refreshNextFreeOnChange({ refreshNextFree: refreshNextFree(refresh) }),
        closeRoomOnChange({ closeRoom: ours, enterDue, now }),
      ]),
    ),
    tick: () => trigger({ name: "clock" }, () => work("3604"))({}, context),
  };
};

const recordOf = (before: Item, after: Item): DynamoDBRecord => {
  const image = (item: Item) => marshall(item, { removeUndefinedValues: true });
  const [Keys, SequenceNumber] = [marshall({ PK: after.PK, SK: after.SK }), `${after.PK} ${after.SK}`];
  return { dynamodb: { SequenceNumber, Keys, OldImage: image(before), NewImage: image(after) } } as DynamoDBRecord;
};

/** Fifty doctors, each with two places of five minutes from eight o'clock: both rooms can be entered at ten to eight. */
const doctors = Array.from({ length: 50 }, (_, index) => {
  const practitionerId = `dokter-${"abcde"[Math.floor(index / 10)]}${"klmnopqrst"[index % 10]}`;
  const id = sessionIdOf({ ...sessionIdParts(morning().id), practitionerId });
  return morning({ id, practitionerId, minutes: 5, count: 2 });
});

/** The records of two hundred changes: a hundred visits are cancelled, and each leaves a place in its session. */
const hundredCancelled = async (): Promise<DynamoDBRecord[]> => {
  const records: DynamoDBRecord[] = [];
  for (const session of doctors) {
    await putSession(session);
    for (const slot of [slotAt(session, 1), slotAt(session, 2)]) {
      clock.now = sevenOClock;
      const { id } = await book(bookingOf(await seated(), slot), siti, requestKey());
      clock.now = morning().start - 10 * minute;
      const facts = async () => ({ visit: await appointmentOf(id), session: await sessionOf(session.id) });
      const before = await facts();
      await cancel({ appointmentId: id, from: slot }, siti, requestKey());
      const after = await facts();
      if (!before.visit || !after.visit || !before.session || !after.session) throw new Error("nothing was booked");
      records.push(recordOf(appointmentToItem(before.visit), appointmentToItem(after.visit)));
      records.push(recordOf(sessionToItem(before.session), sessionToItem(after.session)));
    }
  }
  return records;
};

test("a silent video server holds up no list: a hundred rooms wait for the clock, and are closed when it is back", async () => {
  const lines = loggedLines();
  const { follow, tick } = outfit();
  const records = await hundredCancelled();
  livekit.isSilent = true;
  for (const half of [records.slice(0, 100), records.slice(100)])
    expect(await follow({ Records: half }, context)).toEqual({ batchItemFailures: [] });
  // Asked once, and spared from then on: a hundred silences would each have to be waited for.
  expect(livekit.calls).toHaveLength(1);
  const { list } = await nextListOf(morning().clinicId);
  expect(list?.sessions.map(({ start }) => start)).toContain(morning().start);
  expect(faultsOf(lines).map(({ trigger: of, service }) => [of, service])).toEqual([["stream", "livekit"]]);

  const due = async () =>
    (await dueItems(serang.id, clock.now + day)).found.filter(({ kind }) => kind === "close-room");
  expect(await due()).toHaveLength(100);
  clock.now += minute;
  await tick();
  expect(await due()).toHaveLength(100);

  livekit.isSilent = false;
  livekit.calls.length = 0;
  passed += 5_000;
  for (let minutes = 0; minutes < 4; minutes += 1) {
    clock.now += minute;
    await tick();
  }
  expect(await due()).toEqual([]);
  expect(new Set(livekit.calls.map(([name, { room }]) => `${name} ${room}`)).size).toBe(100);
}, 60_000);

test("a report that can't be followed while the video server is away is logged once, counted once, and comes again", async () => {
  const lines = loggedLines();
  const session = morning();
  await putSession(session);
  clock.now = sevenOClock;
  const visit = await book(bookingOf(await seated(), slotAt(session, 1)), siti, requestKey());
  await cancel({ appointmentId: visit.id, from: visit.slot }, siti, requestKey());
  const report = {
    event: "participant_joined",
    createdAt: String(clock.now / 1000),
    room: { name: await rooms.nameOf(visit), metadata: visit.id },
    participant: { identity: "patient" },
  };
  const { body, authorization } = await signed(report, livekit);
  const hear = trigger(
    { name: "livekit-webhook" },
    livekitWebhook({ receiveWebhook, followRoom: followRoom({ progressVisit: progressVisitLive, rooms, now }) }),
  );
  const heard = (headers: Record<string, string>) => hear({ headers, body } as never, context);
  livekit.status = 0;
  expect(await heard({ authorization })).toEqual({ statusCode: 503 });
  expect(faultsOf(lines)).toMatchObject([{ trigger: "livekit-webhook", service: "livekit" }]);
  livekit.status = 200;
  expect(await heard({ authorization })).toEqual({ statusCode: 204 });
  lines.length = 0;
  for (let times = 0; times < 5; times += 1) expect(await heard({})).toEqual({ statusCode: 401 });
  expect(lines).toHaveLength(5);
  expect(lines).toMatchObject(Array(5).fill({ Refusals: 1, code: "request.unauthenticated" }));
  expect(faultsOf(lines)).toEqual([]);
});
