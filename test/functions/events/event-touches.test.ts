import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { Context, DynamoDBRecord } from "aws-lambda";
import { expect, test } from "vitest";
import { offersSwept } from "../../../functions/booking/displaced/offers-swept.ts";
import { choiceEnded } from "../../../functions/booking/waitlist/choice-ended.ts";
import { waitingSettled } from "../../../functions/booking/waitlist/settle-waiting.ts";
import { roomClosing } from "../../../functions/consult/close-room.ts";
import { lineClosing } from "../../../functions/consult/line-closing.ts";
import { dayOpening } from "../../../functions/day/day-opening.ts";
import { handler as clock } from "../../../functions/events/clock.ts";
import { dueConsumers } from "../../../functions/events/due/due-consumers.ts";
import { handler as livekitWebhook } from "../../../functions/events/livekit-webhook.ts";
import { streamConsumers } from "../../../functions/events/stream/stream-consumers.ts";
import { handler as stream } from "../../../functions/events/stream.ts";
import { heldBrought } from "../../../functions/roster/publish/held-brought.ts";
import { publishingResumed } from "../../../functions/roster/publish/publishing-resumed.ts";
import { appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { enterDue } from "../../../functions/store/due/due-list.ts";
import { saveFreeze } from "../../../functions/store/roster/save-freeze.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { dueKey } from "../../../functions/store/table/keys.ts";
import { livekitKeys } from "../../../functions/video/livekit-keys.ts";
import { rooms } from "../../../functions/video/rooms.ts";
import { eventTouches } from "../../../shared/api/event-touches.ts";
import { touchedBy } from "../../../shared/api/rights.ts";
import { webhooks } from "../../../shared/api/webhooks.ts";
import { bookingReceipt } from "../../../shared/booking/receipt.ts";
import { sessionIdOf } from "../../../shared/schedule/session.ts";
import { hour, minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import type { Place } from "../../matrix/place.ts";
import { useMatrixWorld } from "../../matrix/use-matrix-world.ts";
import { usedTouches, withoutRight } from "../../matrix/used-touches.ts";
import { requestKey, serang } from "../booking/cikande.ts";
import { waitlistItem } from "../booking/waitlist-item.ts";
import { morningCode } from "../roster/planning.ts";
import { type Asked, watchTable } from "../store/watch-table.ts";
import { signed } from "../video/signed-report.ts";

const world = useMatrixWorld();

const context = { awsRequestId: "test-request", getRemainingTimeInMillis: () => 50_000 } as Context;

const expectTouches = (asked: readonly Asked[], touches: Parameters<typeof touchedBy>[0]): void => {
  expect(usedTouches(asked)).toEqual(touchedBy(touches));
  expect(withoutRight(asked)).toEqual([]);
};

const changed = (before: Record<string, unknown> | undefined, after: Record<string, unknown>): DynamoDBRecord => {
  const [OldImage, NewImage] = [before && marshall(before), marshall(after)];
  const { PK, SK } = NewImage;
  return {
    dynamodb: { Keys: { PK, SK }, NewImage, ...(OldImage && { OldImage }), SequenceNumber: "1" },
  } as DynamoDBRecord;
};

/** The visit's item as it stands, and as it would stand cancelled: out of its room, that is. */
const leftItsRoom = ({ visit }: Place): DynamoDBRecord => {
  const record = { ...visit, receipt: bookingReceipt(visit, requestKey()) };
  const gone = { ...record, state: { status: "cancelled" as const, cancelledAt: Date.now() } };
  return changed(appointmentToItem(record), appointmentToItem(gone));
};

test("who follows the stream touches what stands under their names, and no more", async () => {
  const { own } = await world.newDay("waiting");
  const session = sessionToItem(own.session);
  const { offer: _, ...waiting } = waitlistItem(own);
  await client().send(new PutCommand({ TableName: tableName(), Item: waiting }));
  const records = [
    changed({ ...session, claims: {} }, session),
    changed(undefined, session),
    changed({ ...session, state: "closed" }, session),
    changed({ ...session, reserved: true }, session),
    leftItsRoom(own),
    changed(undefined, appointmentToItem({ ...own.visit, receipt: bookingReceipt(own.visit, requestKey()) })),
    changed(undefined, waiting),
  ];
  const { result, asked } = await watchTable(() => stream({ Records: records }, context));
  expect(result).toEqual({ batchItemFailures: [] });
  expectTouches(
    asked,
    streamConsumers.map(({ touches }) => touches),
  );
});

/** A version that was frozen, and whoever froze it has gone. */
const beginPublishing = async ({ session: { clinicId, practitionerId } }: Place, at: number): Promise<void> => {
  const month = "2027-01";
  const version = { clinicId, month, version: 1, at, by: "jadwal", codes: [morningCode], written: 1 };
  const saved = await saveFreeze(clinicId, {
    versions: [{ ...version, rows: [{ practitionerId, cells: { "05": ["P"], "06": ["P"] } }] }],
    // Held for a day that the version has not: a clinic of very many people.
    people: [{ practitionerId, month, revision: 1, halves: { "07a": clinicId }, nights: {} }],
  });
  expect(saved).toBe(true);
  await enterDue(publishingResumed(clinicId, month, at));
};

/** A session of that version was held at another place, and whoever it was held for has gone. */
const leaveHeld = async ({ session }: Place, at: number): Promise<void> => {
  const { clinicId, practitionerId } = session;
  const id = sessionIdOf({ clinicId, date: "2027-01-06", wall: "0800", practitionerId });
  const start = instantAt("2027-01-06", 8 * 60, "WIB");
  const held = { ...session, id, start, comeTo: { kind: "puskesmas" as const }, reserved: true as const };
  const Item = sessionToItem({ ...held, claims: {}, line: {} });
  await client().send(new PutCommand({ TableName: tableName(), Item }));
  await enterDue(heldBrought(id, at));
};

/** The own session was closed, and nobody was told: neither those who have a place in it nor the desk. */
const closeUntold = async ({ session, visit }: Place, at: number): Promise<void> => {
  const items = [
    { ...sessionToItem(session), state: "closed", line: {} },
    { ...appointmentToItem({ ...visit, receipt: bookingReceipt(visit, requestKey()) }), state: { status: "booked" } },
  ];
  for (const Item of items) await client().send(new PutCommand({ TableName: tableName(), Item }));
  await enterDue(offersSwept(session.clinicId, [session.id.split(".")[1] ?? ""], at));
};

/** The line of a session closes on somebody who is met face to face. */
const leaveUndecided = async ({ session, visit }: Place): Promise<void> => {
  const faceToFace = { ...visit, mode: "in-person" as const, receipt: bookingReceipt(visit, requestKey()) };
  await client().send(new PutCommand({ TableName: tableName(), Item: appointmentToItem(faceToFace) }));
  await enterDue(lineClosing(session));
};

test("the clock touches what stands under its name and under what is due, and no more", async () => {
  const { own, colleague } = await world.newDay("in-consultation");
  const at = Date.now();
  await enterDue(lineClosing(own.session));
  await leaveUndecided(colleague);
  await enterDue(roomClosing(own.visit, at));
  await client().send(new PutCommand({ TableName: tableName(), Item: waitlistItem(own) }));
  const { clinicId, service, patientId } = { ...own.session, ...own.visit };
  await enterDue(waitingSettled({ clinicId, service, patientId }, at));
  await enterDue({ districtId: serang.id, at, kind: "refresh-next-free", ref: own.session.clinicId });
  await enterDue(choiceEnded(own.session.id, at));
  await enterDue(dayOpening(serang, own.session.id.split(".")[1] ?? ""));
  await beginPublishing(own, at);
  await leaveHeld(own, at);
  await closeUntold((await world.newDay("booked")).second, at);
  const unreadable = dueKey(serang.id, "2026-11-22T00:00Z", "nonsense", "x");
  await client().send(new PutCommand({ TableName: tableName(), Item: unreadable }));
  const { asked } = await watchTable(async () => {
    for (const later of [2 * minute, 14 * hour, 22 * hour]) {
      Date.now = () => at + later;
      await clock({ time: new Date(at + later).toISOString() }, context);
    }
  });
  expectTouches(asked, [eventTouches.clock, ...dueConsumers.map(({ touches }) => touches)]);
});

test("LiveKit's reports touch what stands under their name, and no more", async () => {
  const reportOf = async ({ visit }: Place, said: object): Promise<Asked[]> => {
    const room = { name: await rooms.nameOf(visit), metadata: visit.id };
    const report = { ...said, createdAt: String(Math.floor(Date.now() / 1000)), room };
    const { body, authorization } = await signed(report, await livekitKeys());
    const event = { routeKey: "POST /x", headers: { authorization }, body };
    const { result, asked } = await watchTable(() => livekitWebhook(event as never, context));
    expect(result).toEqual({ statusCode: 204 });
    return asked;
  };
  const joined = { event: "participant_joined", participant: { identity: "patient" } };
  const asked = [
    ...(await reportOf((await world.newDay("booked")).own, joined)),
    ...(await reportOf((await world.newDay("in-consultation")).own, { event: "room_finished" })),
  ];
  expectTouches(asked, [webhooks["livekit-webhook"].touches]);
});
