import { beforeEach, describe, expect, test } from "vitest";
import { declinePlace } from "../../../../functions/booking/waitlist/decline-place.ts";
import { settleWaiting } from "../../../../functions/booking/waitlist/settle-waiting.ts";
import { dueItems } from "../../../../functions/store/due/due-list.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { saveOfferedPlace } from "../../../../functions/store/waitlist/save-waiting.ts";
import { waitingIdOf } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { patientOf } from "../../store/patient-of.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, clock, outcomeOf, reschedule, seated } from "../use-cases.ts";
import { accept, begin, freed, holdsNow, offeredTo, place, until } from "./freed-place.ts";
import {
  decline,
  declining,
  entryFor,
  followed,
  join,
  leave,
  mornings,
  settle,
  settling,
  tellAgain,
  waiting,
  waitingFor,
  wish,
} from "./waiting-room.ts";

useTable();

const { id } = morning();

beforeEach(begin);

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
      "waitlist.over",
    );
  });

  test("takes none of a session of 24: each is offered once, and then no more", async () => {
    await putSession(mornings(24));
    const person = await waiting();
    clock.now = now;
    const numbers = Array.from({ length: 24 }, (_, index) => index + 1);
    await followed(() => putSession(mornings(24, ...numbers)));
    const seen: number[] = [];
    for (let slot = (await offeredTo(person))?.slot; slot && seen.length < 30; slot = (await offeredTo(person))?.slot) {
      const declined = { ...waitingFor(person), slot };
      seen.push(slot.number);
      await followed(() => decline(declined, siti, requestKey()));
    }
    expect(seen).toEqual(numbers);
    expect(await holdsNow()).toEqual({});
  });

  test("does not take it, and is told so though the answer to the write was lost", async () => {
    const [first] = await freed(1);
    if (!first) return expect.fail("nobody waits");
    // The store's client asks again by itself, and its own first write refuses it.
    const lost = declinePlace({
      ...declining,
      savePassing: async (entry) => {
        await declining.savePassing(entry);
        return declining.savePassing(entry);
      },
    });
    const said = { ...waitingFor(first), slot: place };
    const entry = { ...waitingFor(first), ...wish, joinedAt: now };
    expect(await lost(said, siti, requestKey())).toEqual(entry);
    expect(await decline(said, siti, requestKey())).toEqual(entry);
  });

  test("does not take it, and says so twice at once: both are told the same", async () => {
    const [first] = await freed(1);
    if (!first) return expect.fail("nobody waits");
    const said = { ...waitingFor(first), slot: place };
    const answers = await Promise.all([1, 2].map(() => decline(said, siti, requestKey())));
    expect(answers[0]).toEqual(answers[1]);
    expect(await offeredTo(first)).toBeUndefined();
  });

  test("and keeps the place that they are offered anew, though what was told of the last time is told again", async () => {
    const [first] = await freed(1);
    if (!first) return expect.fail("nobody waits");
    const told = await followed(() => leave(waitingFor(first), siti, requestKey()));
    clock.now += minute;
    await followed(() => join({ ...waitingFor(first), ...wish }, siti, requestKey()));
    const kept = { 3: { for: first.id, until: (await offeredTo(first))?.until } };
    expect(await holdsNow()).toEqual(kept);
    await tellAgain(told);
    expect(await holdsNow()).toEqual(kept);
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
      await begin();
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
  const entry = (await entryFor(first)) ?? expect.fail();
  const again = await saveOfferedPlace({ entry, offer: { slot: place, until } }, { ...serang.settings, now });
  expect(again).toEqual({ entry });
});
