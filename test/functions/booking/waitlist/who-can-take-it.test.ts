import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "vitest";
import { letPlaceGo } from "../../../../functions/booking/waitlist/let-place-go.ts";
import { offerPlaces } from "../../../../functions/booking/waitlist/offer-places.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { patientKey } from "../../../../functions/store/table/keys.ts";
import { waitingIdOf } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day } from "../../../../shared/time/instant.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { bookingOf, colleague, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, cancel, clock, outcomeOf, seated } from "../use-cases.ts";
import { begin, holdsNow, offeredTo, place, until } from "./freed-place.ts";
import { entryFor, followed, letting, mornings, offer, offering, waiting, waitingFor, waits } from "./waiting-room.ts";

useTable();

const { id, clinicId } = morning();
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

test("a place is not offered to whoever has a number of its session; the next in turn is", async () => {
  await putSession(mornings(4, 4));
  const there = await seated();
  await book(bookingOf(there, slotAt(morning(), 4)), siti, requestKey());
  await waits(there);
  const next = await waiting();
  await freedNow();
  expect([await offeredTo(there), await offeredTo(next)]).toEqual([undefined, { slot: place, until }]);
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

const strictly = (maxPerSession: number) => ({
  districtById: async () => ({ ...serang, settings: { ...serang.settings, maxPerSession } }),
});
const budi = { role: "patient", accountId: "budi" } as const;

test("what is kept for an account counts in its share: of two places one is kept for it, and one for the next in turn", async () => {
  await putSession(mornings(4, 2, 3, 4));
  await book(bookingOf(await seated(), slotAt(morning(), 2)), siti, requestKey());
  const others = await Promise.all([3, 4].map(() => seated({ holder: "budi" })));
  const visits = [];
  for (const [index, one] of others.entries())
    visits.push(await book(bookingOf(one, slotAt(morning(), 3 + index)), budi, requestKey()));
  const sitis = [await waiting(), await waiting()];
  const rinas = await waits(await seated({ holder: "rina" }));
  for (const { id, slot } of visits) await cancel({ appointmentId: id, from: slot }, budi, requestKey());
  clock.now = now;
  await offerPlaces({ ...offering, ...strictly(2) })(clinicId, date);
  expect(await Promise.all([...sitis, rinas].map(async (one) => (await offeredTo(one))?.slot.number))).toEqual([
    3,
    undefined,
    4,
  ]);
});

test("a place goes to the next in turn once the account of whoever it is kept for has its share without it", async () => {
  await putSession(mornings(4, 2, 3));
  const visit = await book(bookingOf(await seated({ holder: "budi" }), place), budi, requestKey());
  await book(bookingOf(await seated({ holder: "budi" }), slotAt(morning(), 2)), budi, requestKey());
  const [sitis, rinas] = [await waiting(), await waits(await seated({ holder: "rina" }))];
  await cancel({ appointmentId: visit.id, from: place }, budi, requestKey());
  await offer(clinicId, date);
  expect(await offeredTo(sitis)).toMatchObject({ slot: place });
  const other = await seated({ holder: "siti" });
  await putSession({ ...((await sessionOf(id)) ?? expect.fail()), count: 5 });
  await book(bookingOf(other, slotAt(morning(), 5)), siti, requestKey());
  const entry = waitingIdOf(waitingFor(sitis));
  await letPlaceGo(letting)(entry);
  expect(await offeredTo(sitis)).toMatchObject({ slot: place });
  await letPlaceGo({ ...letting, ...strictly(1) })(entry);
  expect(await entryFor(sitis)).toMatchObject({ passed: [] });
  expect([await offeredTo(sitis), (await entryFor(rinas))?.offer]).toEqual([undefined, undefined]);
});

test("who has taken another time at that hour since is offered the place no more; the next in turn is", async () => {
  await putSession(mornings(4));
  const [busy, next] = [await waiting(), await waiting()];
  await freedNow();
  expect(await offeredTo(busy)).toEqual({ slot: place, until });
  const others = Object.fromEntries([1, 3, 4].map((number) => [number, `b3c4d5e6f${number}-A3C4D6`]));
  await putSession(colleague({ count: 4, claims: others }));
  await followed(() => book(bookingOf(busy, slotAt(colleague(), 2)), siti, requestKey()));
  expect([await offeredTo(busy), await offeredTo(next)]).toEqual([undefined, { slot: place, until }]);
  expect(await holdsNow()).toEqual({ 3: { for: next.id, until } });
  expect(await entryFor(busy)).toMatchObject({ passed: [] });
});

test("who has taken a number of that session since is offered the place no more; the next in turn is", async () => {
  await putSession(mornings(4));
  const [there, next] = [await waiting(), await waiting()];
  await freedNow();
  expect(await offeredTo(there)).toEqual({ slot: place, until });
  await putSession({ ...((await sessionOf(id)) ?? expect.fail()), count: 5 });
  await followed(() => book(bookingOf(there, slotAt(morning(), 5)), siti, requestKey()));
  expect([await offeredTo(there), await offeredTo(next)]).toEqual([undefined, { slot: place, until }]);
  expect(await entryFor(there)).toMatchObject({ passed: [] });
});

test("who has as many visits ahead as they may keeps the place that is offered: a visit can be moved there", async () => {
  await putSession(mornings(4));
  const person = await waiting();
  const days = ["2026-11-25", "2026-11-26", "2026-11-27"].map((day) => id.replace(date, day));
  for (const [index, other] of days.entries()) {
    const session = morning({ id: other, start: morning().start + (index + 2) * day });
    await putSession(session);
    await followed(() => book(bookingOf(person, slotAt(session, 1)), siti, requestKey()));
  }
  await freedNow();
  expect(await outcomeOf(book(bookingOf(person, place), siti, requestKey()))).toBe("booking.limit");
  await letPlaceGo(letting)(waitingIdOf(waitingFor(person)));
  expect(await offeredTo(person)).toEqual({ slot: place, until });
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
