import { beforeEach, describe, expect, test } from "vitest";
import { saveProgress } from "../../../../functions/store/appointment/save-progress.ts";
import { enterPeople } from "../../../../functions/store/register/enter-people.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import type { PatientRecord } from "../../../../shared/people/patient-record.ts";
import { type Slot, slotAt } from "../../../../shared/schedule/slot.ts";
import { takenBy } from "../../../../shared/schedule/taken-by.ts";
import { ticksOf } from "../../../../shared/schedule/ticks.ts";
import { patientOf } from "../../store/patient-of.ts";
import { putDistrict, putPatient, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, colleague, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { desk, mbahKarta } from "../mbah-karta.ts";
import { book, cancel, clock, outcomeOf, reschedule, seated, walkIn } from "../use-cases.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

const booked = (person: PatientRecord, slot: Slot): Promise<Appointment> =>
  book(bookingOf(person, slot), siti, requestKey());
const walksIn = async (person: PatientRecord) => {
  await enterPeople("3604-cikande", [person]);
  return walkIn({ ...mbahKarta, patient: { id: person.id } }, desk, requestKey());
};
const moved = ({ id, slot }: Appointment, to: Slot, by: typeof siti | typeof desk = siti) =>
  reschedule({ appointmentId: id, service: "umum", from: slot, to }, by, requestKey());
const heldIn = async (id: string): Promise<string[]> => Object.values((await sessionOf(id))?.claims ?? {});

describe("a person has one number of a session, whichever way they come to it", () => {
  test("by phone, as a second booking", async () => {
    const person = await seated();
    const first = await booked(person, slotAt(morning(), 5));
    expect(await outcomeOf(booked(person, slotAt(morning(), 12)))).toBe("patient.has-number");
    expect(await heldIn(morning().id)).toEqual([first.id]);
  });

  test("by ten phones at once", async () => {
    const person = await seated();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => outcomeOf(booked(person, slotAt(morning(), index + 1)))),
    );
    expect(outcomes.toSorted()).toEqual(["accepted", ...Array(9).fill("patient.has-number")]);
    expect(await heldIn(morning().id)).toHaveLength(1);
  });

  test("by phone, whom the desk has just given one", async () => {
    const person = await seated();
    const { appointment } = await walksIn(person);
    expect(await outcomeOf(booked(person, slotAt(morning(), 9)))).toBe("patient.has-number");
    expect(await heldIn(morning().id)).toEqual([appointment.id]);
  });

  test("at the desk and by phone at once", async () => {
    const person = await seated();
    await enterPeople("3604-cikande", [person]);
    const outcomes = await Promise.all([outcomeOf(walksIn(person)), outcomeOf(booked(person, slotAt(morning(), 9)))]);
    expect(outcomes.toSorted()).toEqual(["accepted", "patient.has-number"]);
    expect(await heldIn(morning().id)).toHaveLength(1);
  });

  test.each([
    ["by themselves", siti],
    ["by the desk", desk],
  ])("by a visit that is moved there %s: it stays where it was", async (_, by) => {
    const person = await seated();
    const [first, later] = [await booked(person, slotAt(morning(), 5)), await booked(person, slotAt(afternoon(), 2))];
    const before = await patientOf(person.id);
    expect(await outcomeOf(moved(later, slotAt(morning(), 12), by))).toBe("patient.has-number");
    expect([await heldIn(morning().id), await heldIn(afternoon().id)]).toEqual([[first.id], [later.id]]);
    expect(await patientOf(person.id)).toEqual(before);
  });

  test("and where another visit is at that time besides, they are told of the time", async () => {
    await putSession(colleague());
    const person = await seated();
    await booked(person, slotAt(morning(), 12));
    await booked(person, slotAt(colleague(), 1));
    expect(await outcomeOf(booked(person, slotAt(morning(), 1)))).toBe("slot.overlaps");
  });
});

describe("a number stands against another only as long as it is theirs to be seen with", () => {
  const [first, other] = [slotAt(morning(), 5), slotAt(morning(), 12)];

  test("not once the visit was cancelled", async () => {
    const person = await seated();
    const { id } = await booked(person, first);
    await cancel({ appointmentId: id, from: first }, siti, requestKey());
    expect(await outcomeOf(booked(person, other))).toBe("accepted");
  });

  test("not once they were seen", async () => {
    const person = await seated();
    const { appointment } = await walksIn(person);
    const seen = { status: "completed", arrivedAt: now, admittedAt: now, metAt: now, endedAt: now } as const;
    await saveProgress(appointment, { state: seen });
    expect(await outcomeOf(booked(person, other))).toBe("accepted");
  });

  test("not once the visit was moved elsewhere, and never against its own move", async () => {
    const person = await seated();
    const visit = await booked(person, first);
    expect(await outcomeOf(moved(visit, other))).toBe("accepted");
    expect(await outcomeOf(moved({ ...visit, slot: other }, slotAt(afternoon(), 1)))).toBe("accepted");
    expect(await outcomeOf(booked(person, first))).toBe("accepted");
  });

  test("not against another of the household", async () => {
    const [mother, child] = [await seated(), await seated()];
    await booked(mother, first);
    expect(await outcomeOf(booked(child, other))).toBe("accepted");
  });
});

describe("a visit of the release before, whose session is not in the calendar", () => {
  const [first, other] = [slotAt(morning(), 5), slotAt(morning(), 12)];
  const ofBefore = async () => {
    const person = await seated();
    const visit = await booked(person, first);
    const record = (await patientOf(person.id)) ?? person;
    await putPatient({ ...record, busy: Object.fromEntries(ticksOf(first).map((tick) => [tick, visit.code])) });
    return { person, visit };
  };
  const busyOf = async ({ id }: PatientRecord): Promise<string[]> => Object.keys((await patientOf(id))?.busy ?? {});

  test("is cancelled and ended like any other", async () => {
    for (const end of [
      ({ id }: Appointment) => cancel({ appointmentId: id, from: first }, siti, requestKey()),
      (visit: Appointment) => saveProgress(visit, { state: { status: "no-show", endedAt: now } }),
    ]) {
      const { person, visit } = await ofBefore();
      await end(visit);
      expect(await busyOf(person)).toEqual([]);
    }
  });

  test("has its session there once it is moved", async () => {
    const { person, visit } = await ofBefore();
    await moved(visit, other);
    expect((await busyOf(person)).toSorted()).toEqual(takenBy(other).toSorted());
  });

  test("is still what the desk finds as their number", async () => {
    const { person } = await ofBefore();
    expect(await outcomeOf(walksIn(person))).toBe("patient.has-number");
  });
});
