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

/** Publishes what stands, looking again as often as a booking came in between. */
const publishAtLast = async (id: string): Promise<void> => {
  for (let outcome = "roster.changed"; outcome === "roster.changed"; ) {
    const { digest } = await preview(id, month);
    outcome = await outcomeOf(publishShown(id, month, digest, requestKey()));
    if (outcome !== "roster.changed") expect(outcome).toBe("accepted");
  }
};

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

test("each of those who book while their session closes has a place in it, or was told that it is closed", async () => {
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

test("a session that is to be shorter keeps every place that was taken in time, and has none beyond its last", async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { id, session, bookAll } = await tomorrow(`short-${"abcdefghijkl".charAt(round)}`);
    await putCodes(id, [{ ...morningCode, practice: { services: ["umum"], minutes: 10, places: 3 } }]);
    const bookings = bookAll();
    await publishAtLast(id);
    const booked = await Promise.all(bookings);
    const after = await sessionOf(session.id);
    const taken = Object.keys(after?.claims ?? {}).map(Number);
    expect(taken).toHaveLength(booked.filter(({ outcome }) => outcome === "accepted").length);
    expect(after?.count).toBeGreaterThanOrEqual(Math.max(3, ...taken));
    await publishAtLast(id);
    expect((await sessionOf(session.id))?.count).toBe(Math.max(3, ...taken));
  }
}, 60_000);
