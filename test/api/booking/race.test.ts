import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { appointmentIdParts } from "../../../shared/booking/appointment.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { appointmentsOf } from "../../functions/store/appointments-of.ts";
import type { Answer } from "../client/call-api.ts";
import { dayAhead, daysNow, freeSlotsOf } from "../client/open-slots.ts";
import { newPatients, type PatientClient } from "../client/patient-client.ts";
import { useStore } from "../cloud/use-store.ts";
import { serveNaiveBooking } from "./book-naively.ts";

const cloud = inject("cloud");
const clinicId = "3604-cikande";
const rounds = [1, 2, 3, 4, 5];
const racers = 200;
let people: PatientClient[] = [];
/** The appointments won so far. */
const booked: string[] = [];

beforeAll(async () => {
  useStore(cloud);
  people = await newPatients(cloud.url, racers, 10);
});

/** What somebody was answered, and who. */
type Raced = Answer & { patientId: string };

/** All ask for one slot at once; each round begins with somebody else, so that nobody is always first. */
const race = (slot: Slot, round: number, base = cloud.url): Promise<Raced[]> => {
  const first = (round * racers) / 5;
  const order = [...people.slice(first), ...people.slice(0, first)];
  return Promise.all(
    order.map(async (person) => ({ ...(await person.book(slot, { base })), patientId: person.patientId })),
  );
};

/** Who won a visit in an earlier round is told of no time that overlaps it. */
const hasVisit = ({ patientId }: Raced): boolean => booked.some((id) => appointmentIdParts(id).patientId === patientId);

const winnersOf = (answers: Raced[]): Raced[] => answers.filter(({ status }) => status === 201);

describe.each(rounds)("round %i of two hundred clients for one slot", (round) => {
  test("has one winner; the others see the day's free slots, and the table one holder", async () => {
    const [day] = await daysNow(clinicId, 2);
    if (!day) throw new Error("no day");
    const slot = freeSlotsOf(day)[round * 3];
    if (!slot) throw new Error("no slot");
    const answers = await race(slot, round);

    const won = winnersOf(answers);
    const lost = answers.filter((answer) => !won.includes(answer));
    expect([won.length, lost.length]).toEqual([1, racers - 1]);
    const fresh = (await daysNow(clinicId, 2))[0]?.sessions;
    expect(fresh?.length).toBe(day.sessions.length);
    expect(fresh?.find(({ id }) => id === slot.sessionId)?.free).not.toContain(slot.number);
    expect(new Set(lost.map(({ status, body }) => `${status} ${body.code}`))).toEqual(new Set(["409 slot.taken"]));
    for (const { body } of lost.filter((answer) => !hasVisit(answer)))
      expect(body.details).toEqual({ days: [{ date: dayAhead(2), sessions: fresh }] });

    const holder = won[0]?.body.id;
    expect((await sessionOf(slot.sessionId))?.claims[slot.number]).toBe(holder);
    booked.push(String(holder));
  });
});

test("nobody else has come away with a visit", async () => {
  const visits = await Promise.all(people.map(({ patientId }) => appointmentsOf(patientId)));
  expect(
    visits
      .flat()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(booked.toSorted());
  expect(booked.length).toBe(rounds.length);
});

describe("a handler that looks before it writes", () => {
  let naive = { url: "", close: async () => {} };
  beforeAll(async () => {
    naive = await serveNaiveBooking(cloud.url);
  });
  afterAll(() => naive.close());

  test("gives one slot to several in the same race: this is what the race would show", async () => {
    const [day] = await daysNow(clinicId, 3);
    if (!day) throw new Error("no day");
    const winners: number[] = [];
    for (const round of rounds) {
      const slot = freeSlotsOf(day)[round * 3];
      if (!slot) throw new Error("no slot");
      winners.push(winnersOf(await race(slot, round, naive.url)).length);
    }
    expect(Math.max(...winners)).toBeGreaterThanOrEqual(2);
    console.log(`winners a round, naive: ${winners.join(", ")}`);
  });
});
