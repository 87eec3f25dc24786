import { beforeEach, describe, expect, test } from "vitest";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import type { OpenSession } from "../../../../shared/schedule/open-sessions.ts";
import { type Slot, slotAt } from "../../../../shared/schedule/slot.ts";
import { day, hour, minute } from "../../../../shared/time/instant.ts";
import { countRequests, needTrueCounts } from "../../store/count-requests.ts";
import { patientOf } from "../../store/patient-of.ts";
import { putDistrict, putPatient, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, colleague, morning, now, patient, requestKey, serang, siti } from "../cikande.ts";
import { book, clock, outcomeOf, reschedule, seated } from "../use-cases.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(colleague())]);
});

describe("a booking", () => {
  test("is answered with its number and code, and stands in the session, the calendar and by itself", async () => {
    const person = patient();
    await putPatient(person);
    const slot = slotAt(morning(), 4);
    const answer = await book(bookingOf(person, slot), siti, requestKey());
    expect(answer).toEqual({
      id: `${person.id}-${answer.code}`,
      patientId: person.id,
      code: expect.stringMatching(/^[34679ACDEFGHJKMNPQRTWXY]{6}$/),
      slot,
      service: "umum",
      complaint: "Batuk sejak tiga hari",
      createdAt: now,
      origin: "booked",
      mode: "video",
      state: { status: "booked" },
    });
    expect((await sessionOf(slot.sessionId))?.claims).toEqual({ 4: answer.id });
    expect(await patientOf(person.id)).toEqual({
      ...person,
      busy: {
        [slot.start / (5 * minute)]: answer.code,
        [slot.start / (5 * minute) + 1]: answer.code,
        [slot.sessionId]: answer.code,
      },
      visits: [answer.code],
    });
    expect(await appointmentOf(answer.id)).toMatchObject(answer);
  });

  test("is one write and no read", async () => {
    const person = await seated();
    const { commands } = await countRequests(() => book(bookingOf(person), siti, requestKey()));
    expect(commands).toEqual(["TransactWriteItems"]);
  });

  test("costs at most 6 units, from the first to the last of 24 places", async (context) => {
    needTrueCounts(context);
    await book(bookingOf(await seated(), slotAt(colleague(), 1)), siti, requestKey());
    for (let number = 1; number <= 24; number += 1) {
      const person = await seated();
      const { units } = await countRequests(() =>
        book(bookingOf(person, slotAt(morning(), number)), siti, requestKey()),
      );
      expect(units).toBe(6);
    }
  });
});

describe("a race", () => {
  test("of fifty for one slot has one winner; each loser is told the day's places still free", async () => {
    const people = await Promise.all(Array.from({ length: 50 }, seated));
    const slot = slotAt(morning(), 7);
    const answers = await Promise.allSettled(people.map((person) => book(bookingOf(person, slot), siti, requestKey())));
    const won = answers.filter(({ status }) => status === "fulfilled");
    const lost = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
    expect(won.length).toBe(1);
    expect(lost.length).toBe(49);
    const free = Array.from({ length: 24 }, (_, index) => index + 1).filter((number) => number !== 7);
    for (const reason of lost) {
      expect(reason).toBeInstanceOf(Refusal);
      expect(reason).toMatchObject({ code: "slot.taken", details: { days: [{ date: "2026-11-23" }] } });
      const [rahmawati] = reason.details.days[0].sessions.filter(({ id }: { id: string }) => id === slot.sessionId);
      expect(rahmawati.free).toEqual(free);
    }
  });

  test("of one person with themselves, as in two tabs, books once; the other is told that the time is theirs", async () => {
    const person = await seated();
    const slot = slotAt(morning(), 5);
    const answers = await Promise.allSettled(
      [requestKey(), requestKey()].map((key) => book(bookingOf(person, slot), siti, key)),
    );
    const refused = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
    expect(refused).toMatchObject([{ code: "slot.own", details: {} }]);
    expect((await patientOf(person.id))?.visits.length).toBe(1);
  });

  test("is told of no place at a time when the person has another visit, nor in its session, whatever refused the slot", async () => {
    const [person, rival] = [await seated(), await seated()];
    // From 08.30 to 08.40; at the colleague's, whose places last fifteen minutes, that is the third.
    await book(bookingOf(person, slotAt(morning(), 4)), siti, requestKey());
    await book(bookingOf(rival, slotAt(colleague(), 6)), siti, requestKey());
    const freeAfter = async (slot: Slot): Promise<number[][]> => {
      const refusal = await book(bookingOf(person, slot), siti, requestKey()).catch((error: Refusal) => error);
      const { days } = (refusal as Refusal).details as { days: { sessions: OpenSession[] }[] };
      return days[0]?.sessions.map(({ free }) => free.slice(0, 3)) ?? [];
    };
    // In order of the doctors' ids: the colleague first.
    const left = [[1, 2, 4], []];
    expect(await freeAfter(slotAt(colleague(), 3))).toEqual(left);
    expect(await freeAfter(slotAt(colleague(), 6))).toEqual(left);
  });

  test("of one person for two overlapping slots of two doctors has one winner", async () => {
    const person = await seated();
    const slots = [slotAt(morning(), 2), slotAt(colleague(), 1)];
    const answers = await Promise.all(
      slots.map((slot) => outcomeOf(book(bookingOf(person, slot), siti, requestKey()))),
    );
    expect(answers.toSorted()).toEqual(["accepted", "slot.overlaps"]);
  });
});

describe("a repeat", () => {
  test("of one request, twenty at once, gives twenty equal answers and one booking", async () => {
    const person = await seated();
    const key = requestKey();
    const slot = slotAt(morning(), 3);
    const answers = await Promise.all(Array.from({ length: 20 }, () => book(bookingOf(person, slot), siti, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await patientOf(person.id))?.visits).toEqual([answers[0]?.code]);
  });

  test("gets the first answer though the visit was moved since, and though the slot has gone by", async () => {
    const person = await seated();
    const key = requestKey();
    const first = await book(bookingOf(person), siti, key);
    const [from, to] = [slotAt(morning(), 1), slotAt(morning(), 8)];
    await reschedule({ appointmentId: first.id, service: "umum", from, to }, siti, requestKey());
    expect(await book(bookingOf(person), siti, key)).toEqual(first);
    clock.now = now + 2 * day;
    expect(await book(bookingOf(person), siti, key)).toEqual(first);
  });

  test("with another body is refused, for the same person and for another", async () => {
    const [person, other] = [await seated(), await seated()];
    const key = requestKey();
    await book(bookingOf(person), siti, key);
    const changed = { ...key, fingerprint: "another-body" };
    expect(await outcomeOf(book(bookingOf(person, slotAt(morning(), 9)), siti, changed))).toBe("request.key-reused");
    expect(await outcomeOf(book(bookingOf(other, slotAt(morning(), 9)), siti, changed))).toBe("request.key-reused");
    expect((await sessionOf(morning().id))?.claims[9]).toBeUndefined();
  });
});

describe("what is refused, and leaves nothing behind", () => {
  const late = { ...slotAt(morning(), 2), start: slotAt(morning(), 2).start - 3 * minute };
  test.each([
    ["a start off the grid", "slot.off-grid", () => bookingOf(stranger, late)],
    ["a number past the end", "slot.off-grid", () => bookingOf(stranger, slotAt(morning(), 25))],
    ["a slot of another length", "slot.off-grid", () => bookingOf(stranger, { ...slotAt(morning(), 1), minutes: 20 })],
    ["a service not offered there", "session.wrong-service", () => ({ ...bookingOf(stranger), service: "kia" })],
    [
      "a session that is not there",
      "session.unknown",
      () => bookingOf(stranger, { ...slotAt(morning(), 1), sessionId: "3604-cikande.2026-11-23.0900.siapa" }),
    ],
    [
      "a district that is not there",
      "session.unknown",
      () => bookingOf(stranger, { ...slotAt(morning(), 1), sessionId: "9999-cikande.2026-11-23.0800.siapa" }),
    ],
    ["a patient who is not there", "patient.foreign", () => bookingOf(patient())],
  ])("%s: %s", async (_, code, request) => {
    await putPatient(stranger);
    expect(await outcomeOf(book(request(), siti, requestKey()))).toBe(code);
    expect(await patientOf(stranger.id)).toEqual(stranger);
    expect((await sessionOf(morning().id))?.claims).toEqual({});
  });
  const stranger = patient();

  test("another household's patient, whatever else is wrong", async () => {
    const foreign = patient({ holder: "someone-else" });
    await putPatient(foreign);
    expect(await outcomeOf(book(bookingOf(foreign, late), siti, requestKey()))).toBe("patient.foreign");
  });

  test("a closed session, and a slot that somebody holds", async () => {
    await putSession(morning({ state: "closed" }));
    expect(await outcomeOf(book(bookingOf(await seated()), siti, requestKey()))).toBe("session.closed");
    await putSession(morning({ claims: { 1: "k4m7q2x9ta-K7M4QX" } }));
    expect(await outcomeOf(book(bookingOf(await seated()), siti, requestKey()))).toBe("slot.taken");
  });

  test("a slot that has begun, one within the lead time and one beyond the horizon; the limits themselves are open", async () => {
    const { start } = slotAt(morning(), 1);
    const at = async (instant: number): Promise<string> => {
      clock.now = instant;
      await putSession(morning());
      return outcomeOf(book(bookingOf(await seated()), siti, requestKey()));
    };
    expect(await at(start + 1)).toBe("slot.past");
    expect(await at(start - 15 * minute + 1)).toBe("slot.too-soon");
    expect(await at(start - 15 * minute)).toBe("accepted");
    // Days come into the window whole: the slot's own at midnight, eight hours before it is fourteen days away.
    expect(await at(start - 14 * day - 8 * hour)).toBe("accepted");
    expect(await at(start - 14 * day - 8 * hour - 1)).toBe("slot.too-far");
  });

  test("a fourth visit ahead", async () => {
    const person = await seated();
    const codes = [];
    const late = colleague({ id: colleague().id.replace("0800", "1300"), start: afternoon().start });
    await Promise.all([putSession(afternoon()), putSession(late)]);
    for (const slot of [slotAt(morning(), 1), slotAt(colleague(), 3), slotAt(afternoon(), 1), slotAt(late, 3)])
      codes.push(await outcomeOf(book(bookingOf(person, slot), siti, requestKey())));
    expect(codes).toEqual(["accepted", "accepted", "accepted", "booking.limit"]);
  });
});
