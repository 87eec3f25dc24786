import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { bookingOf, requestKey, serang, siti } from "../../booking/cikande.ts";
import { book, clock as bookingClock, outcomeOf, seated } from "../../booking/use-cases.ts";
import { putDistrict, useTable } from "../../store/use-table.ts";
import { morningCode, planner } from "../planning.ts";
import {
  bring,
  clock,
  newClinic,
  preview,
  publish,
  publishShown,
  publishWith,
  putCodes,
  putRow,
  sessionsIn,
  shiftsOn,
} from "./publishing.ts";

useTable();

const month = "2026-12";
const rounds = 12;
const bookers = 18;

beforeAll(async () => {
  await putDistrict(serang);
  clock.now = instantAt("2026-12-10", 7 * 60, "WIB");
  bookingClock.now = clock.now;
});

/** A clinic's only session, tomorrow, and people who would book it: one for each of its first places. */
const tomorrow = async (name: string) => {
  const person = `ani-${name}`;
  const id = await newClinic(name, [person]);
  await putRow(id, month, person, shiftsOn(["11"]));
  await publish(id, month);
  const [session] = await sessionsIn(id, month);
  if (!session) throw new Error("there is no session");
  const people = await Promise.all(Array.from({ length: bookers }, () => seated()));
  const bookAll = () =>
    people.map(async (patient, index) => {
      await wait(index * 3);
      const asking = book(bookingOf(patient, slotAt(session, index + 1)), siti, requestKey());
      const visit = asking.then(({ id: visitId }) => visitId);
      return { patient: patient.id, outcome: await outcomeOf(asking), visit: await visit.catch(() => undefined) };
    });
  return { id, person, session, bookAll };
};

test("complaint 1: each of those who book while their session closes has a place in it, or was told that it is closed", async () => {
  const seen = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const { id, person, session, bookAll } = await tomorrow(`rush-${"abcdefghijkl".charAt(round)}`);
    await putRow(id, month, person, {});
    const bookings: ReturnType<typeof bookAll> = [];
    const publishWhileBooked = publishWith({
      bringMonth: async (frozen) => {
        bookings.push(...bookAll());
        await wait(10 + round * 3);
        return bring(frozen);
      },
    });
    const { digest } = await preview(id, month);
    await publishWhileBooked({ clinicId: id, month, digest }, planner, requestKey());
    const booked = await Promise.all(bookings);
    const after = await sessionOf(session.id);
    expect(after?.state).toBe("closed");
    const holders = booked.flatMap(({ visit }) => visit ?? []);
    expect(Object.values(after?.claims ?? {}).toSorted()).toEqual(holders.toSorted());
    for (const { outcome } of booked) seen.add(outcome);
  }
  expect(seen).toEqual(new Set(["accepted", "session.closed"]));
}, 60_000);

test("a session that is to be shorter is so at once, and keeps every place that was taken in time", async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { id, session, bookAll } = await tomorrow(`short-${"abcdefghijkl".charAt(round)}`);
    await putCodes(id, [{ ...morningCode, practice: { services: ["umum"], minutes: 10, places: 3 } }]);
    const bookings = bookAll();
    await publish(id, month);
    const booked = await Promise.all(bookings);
    const after = await sessionOf(session.id);
    const holders = booked.flatMap(({ visit }) => visit ?? []);
    expect(Object.values(after?.claims ?? {}).toSorted()).toEqual(holders.toSorted());
    expect(after?.count).toBe(3);
    const refused = new Set(booked.map(({ outcome }) => outcome).filter((outcome) => outcome !== "accepted"));
    expect([...refused].filter((code) => code !== "slot.off-grid")).toEqual([]);
  }
}, 60_000);

test("bookings without end do not keep a session from being closed, which nobody is seen in any more", async () => {
  const { id, person, session } = await tomorrow("sakit");
  await putRow(id, month, person, {});
  const { digest } = await preview(id, month);
  await book(bookingOf(await seated(), slotAt(session, 1)), siti, requestKey());
  expect(await publishShown(id, month, digest, requestKey())).toMatchObject({ done: true, affected: 1 });
  expect((await sessionOf(session.id))?.state).toBe("closed");
});
