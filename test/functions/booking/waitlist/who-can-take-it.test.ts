import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "vitest";
import { offerPlaces } from "../../../../functions/booking/offer-places.ts";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { patientKey, waitingKey } from "../../../../functions/store/table/keys.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { bookingOf, colleague, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, cancel, clock, seated } from "../use-cases.ts";
import { begin, holdsNow, offeredTo, place, until } from "./freed-place.ts";
import { entryFor, followed, mornings, offering, waiting, waitingFor, waits } from "./waiting-room.ts";

useTable();

const { clinicId } = morning();
const date = "2026-11-23";
beforeEach(begin);

/** The third place of a full morning becomes free, at 07.00. */
const freedNow = () => {
  clock.now = now;
  return followed(() => putSession(mornings(4, 3)));
};

test("a place is not offered to whoever has a visit at that time; the next in turn is, and they wait on in theirs", async () => {
  const others = Object.fromEntries([1, 3, 4].map((number) => [number, `b3c4d5e6f${number}-A3C4D6`]));
  await Promise.all([putSession(mornings(4)), putSession(colleague({ count: 4, claims: others }))]);
  const busy = await seated();
  await book(bookingOf(busy, slotAt(colleague(), 2)), siti, requestKey());
  await waits(busy);
  const next = await waiting();
  await freedNow();
  expect([await offeredTo(busy), await offeredTo(next)]).toEqual([undefined, { slot: place, until }]);
  expect(await entryFor(busy)).toMatchObject({ passed: [] });
  await followed(() => putSession({ ...mornings(4, 1, 3), holds: { 3: { for: next.id, until } } }));
  expect(await offeredTo(busy)).toMatchObject({ slot: slotAt(morning(), 1) });
});

test("a place is offered to nobody whose account has its share of the session already", async () => {
  await putSession(mornings(4, 3, 4));
  const rina = { role: "patient", accountId: "rina" } as const;
  const visit = await book(bookingOf(await seated({ holder: "rina" }), place), rina, requestKey());
  await book(bookingOf(await seated(), slotAt(morning(), 4)), siti, requestKey());
  const sitis = await waits(await seated());
  const rinas = await waits(await seated({ holder: "rina" }));
  await cancel({ appointmentId: visit.id, from: place }, rina, requestKey());
  const strict = { ...serang, settings: { ...serang.settings, maxPerSession: 1 } };
  clock.now = now;
  await offerPlaces({ ...offering, districtById: async () => strict })(clinicId, date);
  expect(await offeredTo(sitis)).toBeUndefined();
  expect(await holdsNow()).toEqual({ 3: { for: rinas.id, until } });
});

test("a person who is of another account by now is offered nothing that theirs could not take", async () => {
  await putSession(mornings(4));
  const [moved, next] = [await waiting(), await waiting()];
  await seated({ ...moved, holder: "rina" });
  await freedNow();
  expect([await offeredTo(moved), await offeredTo(next)]).toEqual([undefined, { slot: place, until }]);
});

test("whoever can't be read is passed over and reported, and the next in turn is offered the place", async () => {
  const lines = loggedLines();
  const others = Object.fromEntries([1, 3, 4].map((number) => [number, `b3c4d5e6f${number}-A3C4D6`]));
  await Promise.all([putSession(mornings(4)), putSession(colleague({ count: 4, claims: others }))]);
  const busy = await seated();
  await book(bookingOf(busy, slotAt(colleague(), 2)), siti, requestKey());
  await waits(busy);
  const next = await waiting();
  const Key = patientKey(busy.id);
  const ExpressionAttributeValues = { ":junk": 5 };
  const UpdateExpression = "SET sex = :junk";
  await client().send(new UpdateCommand({ TableName: tableName(), Key, UpdateExpression, ExpressionAttributeValues }));
  await freedNow();
  expect([await offeredTo(busy), await offeredTo(next)]).toEqual([undefined, { slot: place, until }]);
  expect(lines).toContainEqual(expect.objectContaining({ unreadable: `${Key.PK} ${Key.SK}` }));
});

test("an entry that does not say yet whose it is, is offered its place", async () => {
  await putSession(mornings(4));
  const person = await waiting();
  const Key = waitingKey(waitingFor(person));
  await client().send(new UpdateCommand({ TableName: tableName(), Key, UpdateExpression: "REMOVE holder" }));
  await freedNow();
  expect(await offeredTo(person)).toEqual({ slot: place, until });
});
