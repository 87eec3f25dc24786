import { beforeEach, describe, expect, test } from "vitest";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { saveReschedule } from "../../../functions/store/appointment/save-reschedule.ts";
import { itemAt } from "../../../functions/store/table/items.ts";
import { sessionKey } from "../../../functions/store/table/keys.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { rescheduleAppointment } from "../../../shared/booking/claim/reschedule-appointment.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import { takenBy } from "../../../shared/schedule/taken-by.ts";
import { patientOf } from "../store/patient-of.ts";
import { putDistrict, putPatient, putSession, useTable } from "../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "./cikande.ts";
import { desk, somebodyNew } from "./mbah-karta.ts";
import { book, clock, seated, walkIn } from "./use-cases.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

/** Somebody without a phone whom the desk has put into the morning's line: they have the first place. */
const arrived = async () => {
  const { appointment } = await walkIn(somebodyNew(), desk, requestKey());
  return appointment;
};

/** Moves a visit from the morning's first place; `holder`: none, as of a person without an account. */
const moveTo = (visit: Appointment, to: Slot, holder?: string) =>
  saveReschedule({
    ...rescheduleAppointment(
      { appointmentId: visit.id, to },
      { role: "registrar", hasPhone: holder !== undefined, visit },
    ),
    from: slotAt(morning(), 1),
    service: "umum",
    holder,
    maxPerSession: 1,
    key: requestKey(),
    now,
  });

/** All that lies in the table of a session, with whatever counts for an account. */
const kept = ({ id }: Session) => itemAt(sessionKey(id));

describe("a visit of a person without an account", () => {
  test("moves to another session in one write: out of one line and calendar, and into no account's share", async () => {
    const visit = await arrived();
    const { id, patientId, code } = visit;
    const to = slotAt(afternoon(), 5);
    expect(await moveTo(visit, to)).toBeUndefined();
    const { id: _, clinicId: __, practitionerId: ___, ...left } = morning();
    const {
      id: ____,
      clinicId: _____,
      practitionerId: ______,
      ...met
    } = afternoon({
      claims: { 5: id },
      line: { 5: { status: "waiting", since: now, mode: "in-person" } },
    });
    // Whoever was here has had the number: nobody else gets it.
    expect(await kept(morning())).toEqual({ ...sessionKey(morning().id), ...left, spent: new Set([1]) });
    expect(await kept(afternoon())).toEqual({ ...sessionKey(afternoon().id), ...met });
    expect(await appointmentOf(id)).toMatchObject({
      slot: to,
      mode: "in-person",
      movedBy: "desk",
      state: { status: "waiting", arrivedAt: now },
    });
    const busy = Object.fromEntries(takenBy(to).map((part) => [part, code]));
    expect(await patientOf(patientId)).toMatchObject({ busy, visits: [code] });
  });

  test("moves within its session", async () => {
    const visit = await arrived();
    expect(await moveTo(visit, slotAt(morning(), 9))).toBeUndefined();
    const { claims, line } = (await kept(morning())) ?? {};
    expect({ claims, line }).toEqual({
      claims: { 9: visit.id },
      line: { 9: { status: "waiting", since: now, mode: "in-person" } },
    });
  });

  test("does not move on what was read of it once it stands otherwise", async () => {
    const visit = await arrived();
    const read = { ...visit, state: { status: "booked" } } as const;
    expect(await moveTo(read, slotAt(afternoon(), 5))).toMatchObject({ appointment: { state: visit.state } });
    expect(await moveTo({ ...visit, mode: "video" }, slotAt(morning(), 9))).toMatchObject({ appointment: {} });
    expect(await kept(afternoon())).toMatchObject({ claims: {}, line: {} });
  });

  test("is not moved onto another of theirs, nor where nobody is", async () => {
    const visit = await arrived();
    const { patientId } = visit;
    const to = slotAt(afternoon(), 5);
    const person = await patientOf(patientId);
    const busy = { ...person?.busy, [takenBy(to)[0] ?? ""]: "A3C4D6" };
    if (person) await putPatient({ ...person, busy });
    expect(await moveTo(visit, to)).toMatchObject({ patient: { busy } });
    expect(await moveTo({ ...visit, id: "p3n8r5t2wb-A3C4D6" }, to)).toMatchObject({ patient: null, appointment: null });
    expect(await kept(afternoon())).toMatchObject({ claims: {} });
  });
});

test("an account's visit, moved in its name, keeps its share: one more than that is refused with what it holds", async () => {
  const first = await book(bookingOf(await seated(), slotAt(morning(), 1)), siti, requestKey());
  await book(bookingOf(await seated(), slotAt(afternoon(), 1)), siti, requestKey());
  expect(await moveTo(first, slotAt(afternoon(), 5), "siti")).toEqual({
    session: { ...afternoon({ claims: { 1: expect.any(String) } }), held: 1 },
  });
});
