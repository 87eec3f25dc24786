import { beforeEach, describe, expect, test } from "vitest";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { freeNumbers, slotAt } from "../../../shared/schedule/slot.ts";
import { day, minute } from "../../../shared/time/instant.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "./cikande.ts";
import { book, clock, outcomeOf, reschedule, seated, walkIn } from "./use-cases.ts";

useTable();

const until = now + 30 * minute;
const kept = slotAt(morning(), 4);
const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

/** Somebody for whom the morning's fourth place is kept. */
const awaited = async () => {
  const person = await seated();
  await putSession(morning({ holds: { 4: { for: person.id, until } } }));
  return person;
};

const moved = async (from = slotAt(afternoon(), 1)) => {
  const { id } = await book(bookingOf(await seated(), from), siti, requestKey());
  const move = { appointmentId: id, service: "umum", from, to: kept };
  return outcomeOf(reschedule(move, siti, requestKey()));
};

describe("a place that is kept for somebody", () => {
  test.each([
    ["before its time is up", until - 1, "slot.taken"],
    ["in the moment its time is up", until, "slot.taken"],
    ["after that", until + 1, "accepted"],
  ])("is had by others %s: %o → %s", async (_, at, outcome) => {
    await awaited();
    clock.now = at;
    expect(await outcomeOf(book(bookingOf(await seated(), kept), siti, requestKey()))).toBe(outcome);
  });

  test.each([
    ["from another session", slotAt(afternoon(), 1)],
    ["from the same one", slotAt(morning(), 9)],
  ])("is moved to %s by nobody else, until its time is up", async (_, from) => {
    await awaited();
    expect(await moved(from)).toBe("slot.taken");
    clock.now = until + 1;
    expect(await moved({ ...from, number: from.number + 1, start: from.start + 10 * minute })).toBe("accepted");
  });

  test("is passed by at the desk", async () => {
    const person = await seated();
    const holds = Object.fromEntries([1, 2, 3].map((number) => [number, { for: person.id, until: now + day }]));
    await putSession(morning({ holds }));
    const request = { sessionId: morning().id, service: "umum", patient: karta, complaint: "" };
    const { appointment } = await walkIn(request, desk, requestKey());
    expect(appointment.slot).toEqual(kept);
    expect((await sessionOf(morning().id))?.holds).toEqual(holds);
  });

  test("is had by the one it is kept for, and kept no more then", async () => {
    const person = await awaited();
    const { id } = await book(bookingOf(person, kept), siti, requestKey());
    expect(await sessionOf(morning().id)).toEqual(morning({ claims: { 4: id } }));
  });

  test("takes the visit of the one it is kept for, from the same session as from another", async () => {
    for (const from of [slotAt(morning(), 9), slotAt(afternoon(), 1)]) {
      const person = await awaited();
      const { id } = await book(bookingOf(person, from), siti, requestKey());
      await reschedule({ appointmentId: id, service: "umum", from, to: kept }, siti, requestKey());
      expect(await sessionOf(morning().id)).toEqual(morning({ claims: { 4: id } }));
    }
  });

  test("goes to one of two when others come as its time is up", async () => {
    await awaited();
    clock.now = until + 1;
    const people = await Promise.all([seated(), seated(), seated()]);
    const outcomes = await Promise.all(people.map((one) => outcomeOf(book(bookingOf(one, kept), siti, requestKey()))));
    expect(outcomes.toSorted()).toEqual(["accepted", "slot.taken", "slot.taken"]);
    expect((await sessionOf(morning().id))?.holds).toBeUndefined();
  });
});

const karta = { name: "Mbah Karta", birthDate: "1950-02-03", sex: "male" as const };

test("what is free is told in the same words as the store's: to others, to the one it is kept for, and later", () => {
  const session = morning({ count: 2, holds: { 1: { for: "p3n8r5t2wb", until } } });
  expect(freeNumbers(session, until)).toEqual([2]);
  expect(freeNumbers(session, until, "p3n8r5t2wb")).toEqual([1, 2]);
  expect(freeNumbers(session, until + 1)).toEqual([1, 2]);
});
