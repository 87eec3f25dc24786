import { beforeEach, describe, expect, test } from "vitest";
import { offerPlaces } from "../../../../functions/booking/offer-places.ts";
import { settleWaiting } from "../../../../functions/booking/settle-waiting.ts";
import { dueItems } from "../../../../functions/store/due/due-list.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { bringSession } from "../../../../functions/store/session/shape-pieces.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import { saveOfferedPlace } from "../../../../functions/store/waitlist/save-waiting.ts";
import { waitingIdOf } from "../../../../shared/booking/waitlist-entry.ts";
import type { PatientRecord } from "../../../../shared/people/patient-record.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, minute } from "../../../../shared/time/instant.ts";
import { patientOf } from "../../store/patient-of.ts";
import { putClinic, putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, cancel, clock, outcomeOf, reschedule, seated } from "../use-cases.ts";
import {
  decline,
  emptyTable,
  entryFor,
  followed,
  leave,
  mornings,
  offer,
  offering,
  settle,
  settling,
  waiting,
  waitingFor,
} from "./waiting-room.ts";

useTable();

const { id, clinicId } = morning();
const date = "2026-11-23";
/** 08.20, told of at 07.00: half of the time until fifteen minutes before, to the minute. */
const [place, until] = [slotAt(morning(), 3), now + 32 * minute];

beforeEach(async () => {
  clock.now = now;
  await emptyTable();
  await Promise.all([putDistrict(serang), putClinic(clinicId)]);
});

const holdsNow = async () => (await sessionOf(id))?.holds ?? {};
const offeredTo = async (person: PatientRecord) => (await entryFor(person))?.offer;

/** A full morning for which so many wait, and its third place becomes free. */
const freed = async (count: number, times = 1): Promise<PatientRecord[]> => {
  await putSession(mornings(4));
  const people: PatientRecord[] = [];
  for (let index = 0; index < count; index += 1) people.push(await waiting());
  clock.now = now;
  await followed(() => putSession(mornings(4, 3)), times);
  return people;
};

const accept = (person: PatientRecord) => book(bookingOf(person, place), siti, requestKey());

describe("a place that becomes free", () => {
  test("is kept for whoever joined first, until half of the time is over, and offered to nobody else", async () => {
    const [first, second] = await freed(2);
    expect(await holdsNow()).toEqual({ 3: { for: first?.id, until } });
    expect(first && (await offeredTo(first))).toEqual({ slot: place, until });
    expect(second && (await offeredTo(second))).toBeUndefined();
    expect(await outcomeOf(book(bookingOf(await seated(), place), siti, requestKey()))).toBe("slot.taken");
  });

  test("is offered once, however often it is told", async () => {
    const [first, second] = await freed(2, 3);
    expect(await holdsNow()).toEqual({ 3: { for: first?.id, until } });
    expect(second && (await offeredTo(second))).toBeUndefined();
  });

  const booked = async (number: number, session = morning({ count: 2 })) => {
    await putSession(session);
    return book(bookingOf(await seated(), slotAt(session, number)), siti, requestKey());
  };
  const shape = morning({ count: 3 });

  test.each<[string, () => Promise<() => Promise<unknown>>, number]>([
    [
      "a visit is cancelled",
      async () => {
        const visit = await booked(2, mornings(3, 2));
        return () => cancel({ appointmentId: visit.id, from: visit.slot }, siti, requestKey());
      },
      2,
    ],
    [
      "a visit is moved away",
      async () => {
        await putSession(afternoon());
        const { id: appointmentId, slot: from, service } = await booked(2, mornings(3, 2));
        const to = slotAt(afternoon(), 1);
        return () => reschedule({ appointmentId, service, from, to }, siti, requestKey());
      },
      2,
    ],
    [
      "a session has more places",
      async () => {
        await putSession(mornings(3));
        const guard = { is: "same-slots" } as const;
        return () => transact({ session: bringSession({ kind: "change", shape: { ...shape, count: 4 }, guard }) });
      },
      4,
    ],
    [
      "a session is opened again",
      async () => {
        await putSession({ ...mornings(3, 2), state: "closed" });
        const guard = { is: "same-slots" } as const;
        return () => transact({ session: bringSession({ kind: "reopen", shape, guard }) });
      },
      2,
    ],
    ["a session is new", async () => () => putSession(mornings(3, 1)), 1],
  ])("is offered where %s", async (_, prepare, number) => {
    const change = await prepare();
    // The afternoon, where there is one, is not what they want.
    const person = await waiting({ halves: ["morning"] });
    expect(await holdsNow()).toEqual({});
    await followed(change);
    expect(await holdsNow()).toEqual({ [number]: { for: person.id, until: expect.any(Number) } });
  });

  test("of a closed session is offered to nobody", async () => {
    const visit = await booked(2, mornings(3, 2));
    const person = await waiting();
    await transact({ session: bringSession({ kind: "close", id }) });
    await followed(() => cancel({ appointmentId: visit.id, from: visit.slot }, siti, requestKey()));
    expect(await holdsNow()).toEqual({});
    expect(await offeredTo(person)).toBeUndefined();
  });

  test("goes to the first whom it fits: by day, by half of the day, by service", async () => {
    await putSession(mornings(4));
    await waiting({ halves: ["afternoon"] });
    await waiting({ dates: ["2026-11-24"] });
    const third = await waiting({ halves: ["morning"] });
    await followed(() => putSession({ ...mornings(4, 3), services: ["gizi"] }));
    expect(await holdsNow()).toEqual({});
    await followed(() => putSession(mornings(4, 3)));
    expect(await holdsNow()).toMatchObject({ 3: { for: third.id } });
  });

  test("is kept for nobody where too little time is left to answer", async () => {
    await putSession(mornings(4));
    const person = await waiting();
    clock.now = place.start - (15 + 20) * minute;
    await followed(() => putSession(mornings(4, 3)));
    expect(await holdsNow()).toEqual({});
    expect(await offeredTo(person)).toBeUndefined();
  });

  test("was free already when somebody joined, and is theirs to take", async () => {
    await putSession(mornings(4, 3));
    const person = await waiting();
    expect(await holdsNow()).toMatchObject({ 3: { for: person.id } });
  });

  test("has one holder where two handlers and a booking are after it at once", async () => {
    for (let round = 0; round < 8; round += 1) {
      await emptyTable();
      await Promise.all([putDistrict(serang), putClinic(clinicId), putSession(mornings(4))]);
      const people = [await waiting(), await waiting()];
      clock.now = now;
      await putSession(mornings(4, 3));
      const stranger = await seated();
      const [outcome] = await Promise.all([
        outcomeOf(book(bookingOf(stranger, place), siti, requestKey())),
        offer(clinicId, date),
        offer(clinicId, date),
      ]);
      const held = (await sessionOf(id))?.claims[3];
      const offers = await Promise.all(people.map(offeredTo));
      const isBooked = outcome === "accepted";
      expect(held?.startsWith(stranger.id) ?? false).toBe(isBooked);
      expect(await holdsNow()).toEqual(isBooked ? {} : { 3: { for: people[0]?.id, until } });
      expect(offers).toEqual(isBooked ? [undefined, undefined] : [{ slot: place, until }, undefined]);
    }
  });
});

describe("who is offered a place", () => {
  test("takes it by an ordinary booking, and waits no more", async () => {
    const [first] = await freed(2);
    if (!first) return expect.fail("nobody waits");
    let visit = "";
    await followed(async () => {
      visit = (await accept(first)).id;
    });
    expect(await sessionOf(id)).toMatchObject({ claims: { 3: visit } });
    expect(await holdsNow()).toEqual({});
    expect(await entryFor(first)).toMatchObject({ endedAt: clock.now });
    expect((await patientOf(first.id))?.waits ?? []).toEqual([]);
  });

  test("takes it by moving a later visit, whose place goes to the next", async () => {
    await putSession(afternoon({ count: 1 }));
    await putSession(mornings(4));
    const first = await waiting({ halves: ["morning"] });
    const later = await book(bookingOf(first, slotAt(afternoon(), 1)), siti, requestKey());
    const second = await waiting({ halves: ["afternoon"] });
    clock.now = now;
    await followed(() => putSession(mornings(4, 3)));
    const move = { appointmentId: later.id, service: "umum", from: later.slot, to: place };
    await followed(() => reschedule(move, siti, requestKey()));
    expect((await sessionOf(id))?.claims[3]).toBe(later.id);
    expect(await sessionOf(afternoon().id)).toMatchObject({ claims: {}, holds: { 1: { for: second.id } } });
    expect(await entryFor(first)).toMatchObject({ endedAt: clock.now });
  });

  test("does not take it: it goes to the next, and never to them again", async () => {
    const [first, second] = await freed(2);
    if (!first || !second) return expect.fail("nobody waits");
    await followed(() => decline({ ...waitingFor(first), slot: place }, siti, requestKey()));
    expect(await holdsNow()).toMatchObject({ 3: { for: second.id } });
    await followed(() => decline({ ...waitingFor(second), slot: place }, siti, requestKey()));
    expect(await holdsNow()).toEqual({});
    expect([await offeredTo(first), await offeredTo(second)]).toEqual([undefined, undefined]);
    const again = { ...waitingFor(first), slot: place };
    expect(await outcomeOf(decline(again, siti, requestKey()))).toBe("accepted");
    expect(await outcomeOf(decline({ ...again, slot: slotAt(morning(), 1) }, siti, requestKey()))).toBe(
      "waitlist.offer-over",
    );
  });

  test("leaves the list: it goes to the next", async () => {
    const [first, second] = await freed(2);
    if (!first || !second) return expect.fail("nobody waits");
    await followed(() => leave(waitingFor(first), siti, requestKey()));
    expect(await holdsNow()).toMatchObject({ 3: { for: second.id } });
    expect((await patientOf(first.id))?.waits ?? []).toEqual([]);
    expect(await outcomeOf(leave(waitingFor(first), siti, requestKey()))).toBe("accepted");
  });

  test("says nothing in time: the clock looks a minute later, and it goes to the next", async () => {
    const [first, second] = await freed(2);
    if (!first || !second) return expect.fail("nobody waits");
    clock.now = until;
    expect((await dueItems(serang.id, until)).found).toEqual([]);
    expect(await settle(waitingIdOf(waitingFor(first)))).toBe(until + minute);
    clock.now = until + minute;
    const { found } = await dueItems(serang.id, clock.now);
    expect(found).toMatchObject([{ kind: "settle-waiting", ref: waitingIdOf(waitingFor(first)) }]);
    await followed(() => settle(found[0]?.ref ?? ""));
    expect(await offeredTo(first)).toBeUndefined();
    expect(await offeredTo(second)).toEqual({ slot: place, until: clock.now + 16 * minute });
    // After that there is less than a quarter of an hour to answer: whoever books it has it.
    clock.now += 17 * minute;
    await followed(() => settle(waitingIdOf(waitingFor(second))));
    expect(await holdsNow()).toEqual({});
  });

  test("blocks the place no longer than that, though no clock ever looks", async () => {
    await freed(1);
    clock.now = until + 1;
    expect(await outcomeOf(book(bookingOf(await seated(), place), siti, requestKey()))).toBe("accepted");
  });

  test("takes it in the last moment, while the clock passes it on: one of the two holds", async () => {
    for (let round = 0; round < 8; round += 1) {
      await emptyTable();
      await Promise.all([putDistrict(serang), putClinic(clinicId)]);
      const [first] = await freed(1);
      if (!first) return expect.fail("nobody waits");
      clock.now = until + (round % 2);
      await followed(() => Promise.all([accept(first), settle(waitingIdOf(waitingFor(first)))]));
      const held = (await sessionOf(id))?.claims[3];
      expect(held?.startsWith(first.id)).toBe(true);
      await settle(waitingIdOf(waitingFor(first)));
      expect(await offeredTo(first)).toBeUndefined();
      expect(await holdsNow()).toEqual({});
    }
  });

  test("took it, and the stream lost that: the clock sees who has the place", async () => {
    const [first] = await freed(1);
    if (!first) return expect.fail("nobody waits");
    await accept(first);
    clock.now = until + minute;
    await settle(waitingIdOf(waitingFor(first)));
    expect(await entryFor(first)).toMatchObject({ endedAt: clock.now, passed: [] });
  });
});

test("whoever waits is taken off when their last day is over, and may join again", async () => {
  await putSession(mornings(4));
  const person = await waiting();
  clock.now = now + 17 * 60 * minute;
  const due = (await dueItems(serang.id, clock.now)).found.filter(({ kind }) => kind === "settle-waiting");
  expect(due.map(({ ref }) => ref)).toEqual([waitingIdOf(waitingFor(person))]);
  await settle(due[0]?.ref ?? "");
  expect(await entryFor(person)).toMatchObject({ endedAt: clock.now });
  expect((await patientOf(person.id))?.waits ?? []).toEqual([]);
});

test("an offer that dies between the clock's note and itself leaves the place to everybody", async () => {
  await putSession(mornings(4));
  const person = await waiting();
  clock.now = now;
  await putSession(mornings(4, 3));
  const dying = offerPlaces({ ...offering, saveOfferedPlace: () => Promise.reject(new Error("gone")) });
  await expect(dying(clinicId, date)).rejects.toThrow("gone");
  expect(await holdsNow()).toEqual({});
  await offer(clinicId, date);
  expect(await offeredTo(person)).toEqual({ slot: place, until });
  expect((await dueItems(serang.id, now + day)).found.filter(({ at }) => at === until + minute)).toHaveLength(1);
});

test("an entry that changes while it is settled is looked at once more", async () => {
  const [first] = await freed(1);
  if (!first) return expect.fail("nobody waits");
  clock.now = until + minute;
  let asked = 0;
  const meanwhile = settleWaiting({
    ...settling,
    savePassing: async (entry) => {
      asked += 1;
      if (asked === 1) await leave(waitingFor(first), siti, requestKey());
      return settling.savePassing(entry);
    },
  });
  expect(await meanwhile(waitingIdOf(waitingFor(first)))).toBeUndefined();
  expect(await entryFor(first)).toMatchObject({ endedAt: clock.now });
  expect(
    await saveOfferedPlace({ entry: (await entryFor(first)) ?? expect.fail(), offer: { slot: place, until } }, now),
  ).toBe(false);
});
