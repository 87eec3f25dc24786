import { beforeEach, describe, expect, test } from "vitest";
import { offerPlaces } from "../../../../functions/booking/waitlist/offer-places.ts";
import { dueItems } from "../../../../functions/store/due/due-list.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { bringSession } from "../../../../functions/store/session/shape-pieces.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import { saveOfferedPlace } from "../../../../functions/store/waitlist/save-waiting.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, hour, minute } from "../../../../shared/time/instant.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, colleague, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, cancel, clock, outcomeOf, reschedule, seated } from "../use-cases.ts";
import { begin, freed, holdsNow, offeredTo, place, until } from "./freed-place.ts";
import { entryFor, followed, fullAfternoon, mornings, offer, offering, waiting } from "./waiting-room.ts";

useTable();

const { id, clinicId } = morning();
const date = "2026-11-23";
beforeEach(begin);

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
  /** Another doctor's morning, full: that day somebody practises. */
  const fullBeside = () => putSession(colleague({ count: 1, claims: { 1: "b3c4d5e6f1-A3C4D6" } }));

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
        const guard = "same-grid" as const;
        return () => transact({ session: bringSession({ kind: "change", shape: { ...shape, count: 4 }, guard }) });
      },
      4,
    ],
    [
      "a session is opened again",
      async () => {
        await Promise.all([fullBeside(), putSession({ ...mornings(3, 2), state: "closed" })]);
        const guard = "same-grid" as const;
        return () => transact({ session: bringSession({ kind: "reopen", shape, guard }) });
      },
      2,
    ],
    [
      "a session is new",
      async () => {
        await fullBeside();
        return () => putSession(mornings(3, 1));
      },
      1,
    ],
  ])("complaint 4: is offered where %s", async (_, prepare, number) => {
    const change = await prepare();
    // The afternoon, where there is one, is not what they want.
    const person = await waiting({ halves: ["morning"] });
    expect(await holdsNow()).toEqual({});
    await followed(change);
    expect(await holdsNow()).toEqual({ [number]: { for: person.id, until: expect.any(Number) } });
  });

  test("complaint 2: of a closed session is offered to nobody", async () => {
    const visit = await booked(2, mornings(3, 2));
    const person = await waiting();
    await transact({ session: bringSession({ kind: "close", id }) });
    await followed(() => cancel({ appointmentId: visit.id, from: visit.slot }, siti, requestKey()));
    expect(await holdsNow()).toEqual({});
    expect(await offeredTo(person)).toBeUndefined();
  });

  test("goes to the first whom it fits: by day, by half of the day, by service", async () => {
    const next = { ...mornings(4), id: id.replace(date, "2026-11-24"), start: morning().start + day };
    await Promise.all([putSession(mornings(4)), putSession(next), putSession(fullAfternoon())]);
    await waiting({ halves: ["afternoon"] });
    await waiting({ dates: ["2026-11-24"] });
    const third = await waiting({ halves: ["morning"] });
    await followed(() => putSession({ ...mornings(4, 3), services: ["gizi"] }));
    expect(await holdsNow()).toEqual({});
    await followed(() => putSession(mornings(4, 3)));
    expect(await holdsNow()).toMatchObject({ 3: { for: third.id } });
  });

  test("after midnight belongs to the day on which its session begins, and to that day's second half", async () => {
    clock.now = morning().start + 10 * hour;
    const late = (...free: number[]) => ({
      ...mornings(24, ...free),
      id: id.replace(".0800.", ".2300."),
      start: morning().start + 15 * hour,
      minutes: 5,
    });
    await putSession(late());
    const person = await waiting({ halves: ["afternoon"] });
    await followed(() => putSession(late(20)));
    // 00.35 of the 24th.
    expect((await offeredTo(person))?.slot).toEqual(slotAt(late(), 20));
    expect((await sessionOf(late().id))?.holds).toMatchObject({ 20: { for: person.id } });
  });

  test.each([
    ["for half of the time that is left to book it, be that short", 20, 10],
    ["for all of that time where half would be too short to answer", 8, 8],
    ["for five minutes where no more is left", 5, 5],
    ["for nobody where less is left", 4, undefined],
  ])("within the hour is kept %s", async (_, left, kept) => {
    await putSession(mornings(4));
    const person = await waiting();
    clock.now = place.start - (serang.settings.leadMinutes + left) * minute;
    await followed(() => putSession(mornings(4, 3)));
    const hold = kept === undefined ? undefined : { for: person.id, until: clock.now + kept * minute };
    expect(await holdsNow()).toEqual(hold ? { 3: hold } : {});
    expect(await offeredTo(person)).toEqual(hold && { slot: place, until: hold.until });
    clock.now = hold?.until ?? clock.now;
    expect(await outcomeOf(book(bookingOf(person, place), siti, requestKey()))).toBe("accepted");
  });

  test("was free already when somebody joined, and is theirs to take", async () => {
    await putSession(mornings(4, 3));
    const person = await waiting();
    expect(await holdsNow()).toMatchObject({ 3: { for: person.id } });
  });

  test("is one of two that somebody is offered at once: the other stays free", async () => {
    await putSession(mornings(4));
    const person = await waiting();
    await putSession(mornings(4, 2, 3));
    const entry = await entryFor(person);
    if (!entry) return expect.fail("nobody waits");
    const offers = [3, 2].map((number) => ({ entry, offer: { slot: slotAt(morning(), number), until } }));
    const saved = [];
    for (const one of offers) saved.push((await saveOfferedPlace(one, { ...serang.settings, now })) === undefined);
    expect(saved).toEqual([true, false]);
    expect(await holdsNow()).toEqual({ 3: { for: person.id, until } });
  });

  test("has one holder where two handlers and a booking are after it at once", async () => {
    for (let round = 0; round < 8; round += 1) {
      await begin();
      await putSession(mornings(4));
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
