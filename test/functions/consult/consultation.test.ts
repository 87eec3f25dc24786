import { beforeEach, describe, expect, test, vi } from "vitest";
import { admitPatient } from "../../../functions/consult/admit-patient.ts";
import { endConsultation } from "../../../functions/consult/end-consultation.ts";
import { getDoctorDay } from "../../../functions/consult/get-doctor-day.ts";
import { getWaitingLine } from "../../../functions/consult/get-waiting-line.ts";
import { progressVisit } from "../../../functions/consult/progress-visit.ts";
import { clock as tick } from "../../../functions/events/clock.ts";
import { livekitWebhook } from "../../../functions/events/livekit-webhook.ts";
import { sessionOf } from "../../../functions/store/session-of.ts";
import { sessionsOf } from "../../../functions/store/sessions-of.ts";
import { visitOf } from "../../../functions/store/visit-of.ts";
import { withVisits } from "../../../functions/store/with-visits.ts";
import type { RoomEvent } from "../../../shared/consult/room-event.ts";
import { slotAt, slotEnd } from "../../../shared/roster/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { bookingOf, colleague, morning, now, requestKey, serang, siti } from "../booking/cikande.ts";
import { book, clock, outcomeOf, seated } from "../booking/use-cases.ts";
import { patientOf } from "../store/patient-of.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";

useTable();

const rahmawati = {
  role: "doctor",
  accountId: "rahma",
  clinicId: "3604-cikande",
  practitionerId: "rahmawati-cikande",
} as const;
const time = () => clock.now;
const openRoom = vi.fn(async () => {});
const closeRoom = vi.fn(async () => {});
const admit = admitPatient({ progressVisit, openRoom, now: time });
const end = endConsultation({ progressVisit, closeRoom, now: time });
const line = getWaitingLine({ visitOf, sessionOf, now: time });
const doctorDay = getDoctorDay({ sessionsOf, withVisits });

/** LiveKit's reports, as they come out of the verification. */
const report = async (event: RoomEvent | undefined): Promise<unknown> =>
  livekitWebhook({ receiveWebhook: async () => event, progressVisit })({ headers: {}, routeKey: "POST /x" } as never);
const arrives = (appointmentId: string, at = clock.now) => report({ kind: "patient-joined", appointmentId, at });

const slot = slotAt(morning(), 2);
const booked = async (number = 2) => {
  const person = await seated();
  const { id, code } = await book(bookingOf(person, slotAt(morning(), number)), siti, requestKey());
  return { person, id, code };
};

beforeEach(async () => {
  clock.now = now;
  vi.clearAllMocks();
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(colleague())]);
});

describe("a consultation", () => {
  test("goes from booked over waiting and in consultation to completed, in the visit and in the session's line", async () => {
    const { person, id } = await booked();
    clock.now = slot.start - 5 * minute;
    const arrivedAt = clock.now;
    await arrives(id);
    expect((await sessionOf(slot.sessionId))?.line).toEqual({ 2: { status: "waiting", since: arrivedAt } });

    clock.now = slot.start;
    const admitted = { status: "in-consultation", arrivedAt, admittedAt: slot.start, metAt: slot.start };
    expect(await admit({ appointmentId: id }, rahmawati, requestKey())).toEqual({ id, slot, state: admitted });
    expect(openRoom).toHaveBeenCalledExactlyOnceWith(id);
    expect((await patientOf(person.id))?.visits.length).toBe(1);

    clock.now = slot.start + 7 * minute;
    const completed = { ...admitted, status: "completed", endedAt: clock.now };
    expect(await end({ appointmentId: id }, rahmawati, requestKey())).toEqual({ id, slot, state: completed });
    expect(closeRoom).toHaveBeenCalledExactlyOnceWith(id);
    expect((await sessionOf(slot.sessionId))?.line).toEqual({ 2: { status: "completed", since: clock.now } });
    expect(await patientOf(person.id)).toEqual(person);
  });

  test("asked for twice stays as it was the first time: admission, end and LiveKit's reports", async () => {
    const { id } = await booked();
    await arrives(id);
    await arrives(id, clock.now + minute);
    const first = await admit({ appointmentId: id }, rahmawati, requestKey());
    clock.now += minute;
    expect(await admit({ appointmentId: id }, rahmawati, requestKey())).toEqual(first);
    const ended = await end({ appointmentId: id }, rahmawati, requestKey());
    clock.now += minute;
    expect(await end({ appointmentId: id }, rahmawati, requestKey())).toEqual(ended);
    await report({ kind: "room-finished", appointmentId: id, at: clock.now });
    expect((await visitOf(id)).appointment.state).toEqual(ended.state);
  });

  test("that both have left is completed when LiveKit closes the room; one that nobody was admitted to is not", async () => {
    const { id } = await booked();
    await arrives(id);
    await report({ kind: "room-finished", appointmentId: id, at: clock.now });
    expect((await visitOf(id)).appointment.state.status).toBe("waiting");
    await admit({ appointmentId: id }, rahmawati, requestKey());
    await report({ kind: "room-finished", appointmentId: id, at: clock.now + minute });
    expect((await visitOf(id)).appointment.state).toMatchObject({ status: "completed", endedAt: clock.now + minute });
  });

  test("can't begin before the patient is there, nor end before it began, nor be another doctor's", async () => {
    const { id } = await booked();
    const hasan = { ...rahmawati, practitionerId: "hasan-cikande" };
    expect(await outcomeOf(admit({ appointmentId: id }, rahmawati, requestKey()))).toBe("consult.not-waiting");
    await arrives(id);
    expect(await outcomeOf(end({ appointmentId: id }, rahmawati, requestKey()))).toBe("consult.not-waiting");
    expect(await outcomeOf(admit({ appointmentId: id }, hasan, requestKey()))).toBe("patient.foreign");
    expect(await outcomeOf(admit({ appointmentId: "k4m7q2x9ta-K7M4QX" }, rahmawati, requestKey()))).toBe(
      "appointment.unknown",
    );
    clock.now = slotEnd(slot) + 30 * minute;
    expect(await outcomeOf(admit({ appointmentId: id }, rahmawati, requestKey()))).toBe("consult.over");
    expect(openRoom).not.toHaveBeenCalled();
  });
});

describe("a report that LiveKit did not sign", () => {
  test("changes nothing", async () => {
    const { id } = await booked();
    vi.spyOn(console, "error").mockImplementation(() => {});
    const receiveWebhook = () => Promise.reject(new Error("bad signature"));
    const answer = await livekitWebhook({ receiveWebhook, progressVisit })({
      headers: {},
      routeKey: "POST /x",
    } as never);
    expect(answer).toEqual({ statusCode: 401 });
    expect((await visitOf(id)).appointment.state).toEqual({ status: "booked" });
  });
});

describe("the line", () => {
  test("tells a patient their number and who is before them, and nobody another's", async () => {
    const [first, second] = [await booked(1), await booked(2)];
    clock.now = slotAt(morning(), 1).start;
    await arrives(first.id);
    await arrives(second.id);
    expect(await line({ appointmentId: second.id }, siti, requestKey())).toEqual({
      number: 2,
      ahead: 1,
      expectedAt: clock.now + 10 * minute,
      state: { status: "waiting", arrivedAt: clock.now },
    });
    const stranger = { role: "patient", accountId: "someone-else" } as const;
    expect(await outcomeOf(line({ appointmentId: first.id }, stranger, requestKey()))).toBe("patient.foreign");
  });
});

describe("the doctor's day", () => {
  test("shows the doctor's own sessions with who comes, and not whose phone it is", async () => {
    const { id, code, person } = await booked();
    const { holder: _, busy: __, visits: ___, ...shownPatient } = person;
    const { sessions } = await doctorDay({ date: "2026-11-23" }, rahmawati, requestKey());
    expect(sessions.map(({ session }) => [session.practitionerId, session.claimed])).toEqual([
      ["rahmawati-cikande", 1],
    ]);
    expect(sessions[0]?.visits).toEqual([
      { appointment: expect.objectContaining({ id, code, slot, state: { status: "booked" } }), patient: shownPatient },
    ]);
    expect(sessions[0]?.visits[0]?.appointment).not.toHaveProperty("receipt");
  });
});

describe("when a visit's window has closed", () => {
  const directory = {
    district: serang,
    services: [],
    holidays: [],
    clinics: [
      { id: "3604-cikande", name: "Cikande", kecamatan: { code: "", name: "" }, services: [], practitioners: [] },
    ],
  };
  const minuteGoesBy = tick({
    districtIds: async () => ["3604"],
    directoryOf: async () => directory,
    sessionsOf,
    nextSlotsOf: async () => ({}),
    progressVisit,
    refreshNextSlots: async () => {},
    now: time,
  });

  test("who never came is a no-show, who waited was not served, who was with the doctor is done; all are free again", async () => {
    const [absent, waiting, served] = [await booked(1), await booked(2), await booked(3)];
    const arrivedAt = clock.now;
    await arrives(waiting.id);
    await arrives(served.id);
    await admit({ appointmentId: served.id }, rahmawati, requestKey());
    clock.now = slotEnd(slotAt(morning(), 3)) + 30 * minute - 1;
    await minuteGoesBy();
    expect((await visitOf(served.id)).appointment.state.status).toBe("in-consultation");
    clock.now += 1;
    const endedAt = clock.now;
    await minuteGoesBy();
    await minuteGoesBy();
    const states = await Promise.all(
      [absent, waiting, served].map(async ({ id }) => (await visitOf(id)).appointment.state),
    );
    expect(states).toMatchObject([
      { status: "no-show" },
      { status: "unserved", arrivedAt },
      { status: "completed", admittedAt: arrivedAt, endedAt },
    ]);
    for (const { person } of [absent, waiting, served]) expect(await patientOf(person.id)).toEqual(person);
  });
});
