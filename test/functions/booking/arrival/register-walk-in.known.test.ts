import { beforeEach, describe, expect, test } from "vitest";
import { saveProgress } from "../../../../functions/store/appointment/save-progress.ts";
import { enterPeople } from "../../../../functions/store/register/enter-people.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { takenBy } from "../../../../shared/schedule/taken-by.ts";
import { day } from "../../../../shared/time/instant.ts";
import { patientOf } from "../../store/patient-of.ts";
import { putDistrict, putPatient, putSession, useTable } from "../../store/use-table.ts";
import { bookingOf, colleague, morning, now, patient, requestKey, serang, siti } from "../cikande.ts";
import { desk, mbahKarta as request, somebodyNew } from "../mbah-karta.ts";
import { book, clock, outcomeOf, refused, seated, walkIn } from "../use-cases.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning())]);
});

describe("a person whom the clinic knows", () => {
  const knownPerson = async () => {
    const person = await seated();
    await enterPeople("3604-cikande", [person]);
    return person;
  };
  const of = ({ id }: { id: string }) => ({ ...request, patient: { id } });

  test("gets a place as who they are: nobody new is made, and what the clinic knows of them holds", async () => {
    const person = await knownPerson();
    const answer = await walkIn(of(person), desk, requestKey());
    const { id, name, birthDate, sex } = person;
    expect(answer.patient).toEqual({ id, name, birthDate, sex });
    expect(answer.appointment.id).toBe(`${id}-${answer.appointment.code}`);
    const { busy, visits, ...rest } = (await patientOf(id)) ?? patient();
    const { busy: _, visits: __, ...before } = person;
    expect(rest).toEqual(before);
    expect([Object.values(busy), visits]).toEqual([
      takenBy(answer.appointment.slot).map(() => answer.appointment.code),
      [answer.appointment.code],
    ]);
  });

  test("gets the same place again under the same key, though the place is theirs and the session full", async () => {
    const [person, key] = [await knownPerson(), requestKey()];
    const first = await walkIn(of(person), desk, key);
    expect(await walkIn(of(person), desk, key)).toEqual(first);
    clock.now = now + day;
    expect(await walkIn(of(person), desk, key)).toEqual(first);
    expect(await outcomeOf(walkIn(of(person), desk, { ...key, fingerprint: "another" }))).toBe("request.key-reused");
  });

  /** Somebody who has a visit with the colleague from 08.15 to 08.30, and so at the morning's second and third places. */
  const withVisit = async () => {
    await putSession(colleague());
    const person = await knownPerson();
    await book(bookingOf(person, slotAt(colleague(), 2)), siti, requestKey());
    return person;
  };

  test("who has a visit at the time of the first free places gets the first at whose time they have none", async () => {
    const person = await withVisit();
    await putSession(morning({ claims: { 1: "k4m7q2x9ta-K7M4QX" } }));
    expect((await walkIn(of(person), desk, requestKey())).appointment.slot.number).toBe(4);
  });

  test("gets it also where others take the places before it meanwhile", async () => {
    const [person, others] = [await withVisit(), Array.from({ length: 6 }, somebodyNew)];
    await putSession(morning({ claims: { 1: "k4m7q2x9ta-K7M4QX" } }));
    const [theirs, ...rest] = await Promise.all(
      [of(person), ...others].map((body) => walkIn(body, desk, requestKey())),
    );
    const numbers = rest.map(({ appointment }) => appointment.slot.number);
    expect(theirs?.appointment.slot.number).toBeGreaterThan(3);
    expect([theirs?.appointment.slot.number, ...numbers].toSorted((a = 0, b = 0) => a - b)).toEqual([
      2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  test("who has a visit at the time of all that is free gets none besides", async () => {
    const person = await withVisit();
    const before = await patientOf(person.id);
    await putSession(morning({ count: 3, claims: { 1: "k4m7q2x9ta-K7M4QX" } }));
    expect(await outcomeOf(walkIn(of(person), desk, requestKey()))).toBe("slot.overlaps");
    expect(await patientOf(person.id)).toEqual(before);
  });

  test("gets one number: under one key nobody else gets another, whoever its next bodies name", async () => {
    const [person, other] = [await knownPerson(), await knownPerson()];
    const bodies = [of(person), of(other), somebodyNew()];
    for (const first of bodies) {
      await putSession(morning());
      await Promise.all([person, other].map((one) => putPatient({ ...one, busy: {}, visits: [] })));
      const key = requestKey();
      const made = await walkIn(first, desk, { ...key, fingerprint: JSON.stringify(first) });
      const others = bodies.filter((body) => body !== first);
      const send = (body: typeof first) => walkIn(body, desk, { ...key, fingerprint: JSON.stringify(body) });
      expect(await Promise.all(others.map((body) => outcomeOf(send(body))))).toEqual(
        others.map(() => "request.key-reused"),
      );
      expect(await send(first)).toEqual(made);
      expect(Object.values((await sessionOf(morning().id))?.claims ?? {})).toEqual([made.appointment.id]);
    }
  });

  test("gets one number of all that one key asks for at once", async () => {
    const people = [await knownPerson(), await knownPerson()];
    const key = requestKey();
    const outcomes = await Promise.all(
      [...people.map(of), somebodyNew()].map((body) =>
        outcomeOf(walkIn(body, desk, { ...key, fingerprint: JSON.stringify(body) })),
      ),
    );
    expect(outcomes.toSorted()).toEqual(["accepted", "request.key-reused", "request.key-reused"]);
    expect(Object.keys((await sessionOf(morning().id))?.claims ?? {})).toHaveLength(1);
  });

  test("gets one number in a session, though three desks ask at once, and each that gets none is told which", async () => {
    const person = await knownPerson();
    const outcomes = await Promise.all([1, 2, 3].map(() => refused(walkIn(of(person), desk, requestKey()))));
    const held = Object.keys((await sessionOf(morning().id))?.claims ?? {});
    expect(held).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome !== "accepted")).toEqual(
      [1, 2].map(() => ["patient.has-number", { number: Number(held[0]) }]),
    );
  });

  test("keeps the number that is booked for them", async () => {
    const person = await knownPerson();
    await book(bookingOf(person, slotAt(morning(), 10)), siti, requestKey());
    expect(await refused(walkIn(of(person), desk, requestKey()))).toEqual(["patient.has-number", { number: 10 }]);
  });

  test("gets another number once they were seen with the first, also in the largest session there is", async () => {
    const person = await knownPerson();
    await putSession(morning({ minutes: 5, count: 96 }));
    const { appointment } = await walkIn(of(person), desk, requestKey());
    const seen = { status: "completed", arrivedAt: now, admittedAt: now, metAt: now, endedAt: now } as const;
    await saveProgress(appointment, { state: seen });
    expect((await walkIn(of(person), desk, requestKey())).appointment.slot.number).toBe(2);
    expect(await refused(walkIn(of(person), desk, requestKey()))).toEqual(["patient.has-number", { number: 2 }]);
  });

  test("whose record is gone is to be registered anew", async () => {
    const gone = patient();
    await enterPeople("3604-cikande", [gone]);
    expect(await outcomeOf(walkIn(of(gone), desk, requestKey()))).toBe("patient.not-known-here");
  });

  test("is taken only as one of that clinic's own register", async () => {
    const [elsewhere, unknown] = [await seated(), patient()];
    await enterPeople("3604-kibin", [elsewhere]);
    for (const person of [elsewhere, unknown])
      expect(await outcomeOf(walkIn(of(person), desk, requestKey()))).toBe("patient.not-known-here");
    expect((await patientOf(elsewhere.id))?.visits).toEqual([]);
    expect((await sessionOf(morning().id))?.claims).toEqual({});
  });
});
