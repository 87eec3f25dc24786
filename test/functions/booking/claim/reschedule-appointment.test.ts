import { beforeEach, describe, expect, test } from "vitest";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { takenBy } from "../../../../shared/schedule/taken-by.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { countRequests } from "../../store/count-requests.ts";
import { patientOf } from "../../store/patient-of.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, colleague, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, cancel, clock, outcomeOf, reschedule, seated, walkIn } from "../use-cases.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

const from = slotAt(morning(), 2);
const booked = async () => {
  const person = await seated();
  const { id } = await book(bookingOf(person, from), siti, requestKey());
  return { person, id };
};
const move = (appointmentId: string, to = slotAt(afternoon(), 5), key = requestKey()) =>
  reschedule({ appointmentId, service: "umum", from, to }, siti, key);

describe("a reschedule", () => {
  test.each([
    ["to another session", slotAt(afternoon(), 5)],
    ["within the session", slotAt(morning(), 9)],
    ["to a time that overlaps its own", slotAt(morning(), 3)],
  ])("%s moves the visit in one request: the old slot is free, the new one held", async (_, to) => {
    const { person, id } = await booked();
    const cost = await countRequests(async () => {
      expect(await move(id, to)).toEqual({ id, slot: to, state: { status: "booked" } });
    });
    expect(cost.commands).toEqual(["TransactWriteItems"]);
    const [before, after] = await Promise.all([sessionOf(from.sessionId), sessionOf(to.sessionId)]);
    expect([before?.claims[from.number], after?.claims[to.number]]).toEqual([undefined, id]);
    const calendar = await patientOf(person.id);
    expect(Object.keys(calendar?.busy ?? {})).toEqual(takenBy(to));
    expect(calendar?.visits.length).toBe(1);
    expect((await appointmentOf(id))?.slot).toEqual(to);
  });

  test("that loses its race keeps the old slot, and is told what is free", async () => {
    const [mine, other] = [await booked(), await seated()];
    const to = slotAt(afternoon(), 5);
    await book(bookingOf(other, to), siti, requestKey());
    await expect(move(mine.id, to)).rejects.toMatchObject({ code: "slot.taken", details: { days: [{}] } });
    expect((await sessionOf(from.sessionId))?.claims[from.number]).toBe(mine.id);
    expect((await appointmentOf(mine.id))?.slot).toEqual(from);
  });

  test("sent ten times under one key moves once and answers alike, also after a later move", async () => {
    const { id } = await booked();
    const key = requestKey();
    const to = slotAt(afternoon(), 5);
    const answers = await Promise.all(Array.from({ length: 10 }, () => move(id, to, key)));
    expect(answers).toEqual(Array(10).fill({ id, slot: to, state: { status: "booked" } }));
    await reschedule({ appointmentId: id, service: "umum", from: to, to: from }, siti, requestKey());
    expect(await move(id, to, key)).toEqual(answers[0]);
    expect((await appointmentOf(id))?.slot).toEqual(from);
    const changed = { ...key, fingerprint: "another-body" };
    expect(await outcomeOf(move(id, slotAt(afternoon(), 6), changed))).toBe("request.key-reused");
  });

  test("against another of the same visit never holds none or two", async () => {
    const { id } = await booked();
    const targets = [slotAt(morning(), 6), slotAt(afternoon(), 6)];
    const outcomes = await Promise.all(targets.map((to) => outcomeOf(move(id, to))));
    expect(outcomes.toSorted()).toEqual(["accepted", "appointment.changed"]);
    const sessions = await Promise.all([sessionOf(morning().id), sessionOf(afternoon().id)]);
    expect(sessions.flatMap((session) => Object.values(session?.claims ?? {}))).toEqual([id]);
  });

  test("onto another visit of the same patient is refused, and both stay where they are", async () => {
    const { person, id } = await booked();
    const other = await book(bookingOf(person, slotAt(afternoon(), 5)), siti, requestKey());
    const hasan = colleague({ start: afternoon().start, id: colleague().id.replace("0800", "1300") });
    await putSession(hasan);
    const overlapping = slotAt(hasan, 3);
    const before = await patientOf(person.id);
    expect(await outcomeOf(move(id, overlapping))).toBe("slot.overlaps");
    expect(await patientOf(person.id)).toEqual(before);
    expect((await sessionOf(from.sessionId))?.claims[from.number]).toBe(id);
    expect((await sessionOf(afternoon().id))?.claims[5]).toBe(other.id);
  });

  test("is refused for a stranger, an unknown, an ended and a past one, and for another service", async () => {
    const { id } = await booked();
    const request = { appointmentId: id, service: "umum", from, to: slotAt(afternoon(), 5) };
    const stranger = { role: "patient", accountId: "someone-else" } as const;
    const unknown = { ...request, appointmentId: `${id.slice(0, 11)}AAAAAA` };
    expect(await outcomeOf(reschedule(request, stranger, requestKey()))).toBe("patient.foreign");
    expect(await outcomeOf(reschedule(unknown, siti, requestKey()))).toBe("appointment.unknown");
    expect(await outcomeOf(reschedule({ ...request, service: "gizi" }, siti, requestKey()))).toBe(
      "appointment.changed",
    );
    clock.now = request.to.start + minute;
    expect(await outcomeOf(reschedule(request, siti, requestKey()))).toBe("slot.past");
    clock.now = now;
    await cancel({ appointmentId: id, from }, siti, requestKey());
    expect(await outcomeOf(reschedule(request, siti, requestKey()))).toBe("appointment.final");
  });
});

describe("a move by the desk", () => {
  const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;
  const byDesk = (appointmentId: string, to = slotAt(afternoon(), 5)) =>
    reschedule({ appointmentId, service: "umum", from, to }, desk, requestKey());

  test("is of anybody's visit, to any session of the district, and stands on the visit as the desk's", async () => {
    const { id, person } = await booked();
    const kibin = morning({ id: "3604-kibin.2026-11-24.0800.rahmawati-cikande", clinicId: "3604-kibin" });
    await putSession(kibin);
    const to = slotAt(kibin, 4);
    expect(await byDesk(id, to)).toEqual({ id, slot: to, state: { status: "booked" }, mode: "video" });
    expect(await appointmentOf(id)).toMatchObject({ slot: to, mode: "video", movedBy: "desk" });
    expect((await patientOf(person.id))?.holder).toBe("siti");
    await reschedule({ appointmentId: id, service: "umum", from: to, to: from }, siti, requestKey());
    expect((await appointmentOf(id))?.movedBy).toBeUndefined();
  });

  test("of whoever sits there keeps them in the line, at their new place, whichever way it is sent again", async () => {
    const patient = { name: "Mbah Karta", birthDate: "1950-02-03", sex: "male" } as const;
    const came = { sessionId: morning().id, service: "umum", patient, complaint: "" };
    const { appointment } = await walkIn(came, desk, requestKey());
    const { id, slot } = appointment;
    const to = slotAt(afternoon(), 5);
    const key = requestKey();
    const send = () => reschedule({ appointmentId: id, service: "umum", from: slot, to }, desk, key);
    const answer = { id, slot: to, state: { status: "waiting", arrivedAt: clock.now }, mode: "in-person" };
    expect([await send(), await send()]).toEqual([answer, answer]);
    expect((await sessionOf(to.sessionId))?.line).toEqual({
      5: { status: "waiting", since: clock.now, mode: "in-person" },
    });
    expect((await sessionOf(slot.sessionId))?.line).toEqual({});
  });

  test("does not lead into another district, nor take a visit that stands elsewhere", async () => {
    const { id } = await booked();
    const aceh = { ...slotAt(afternoon(), 5), sessionId: "1173-banda-sakti.2026-11-23.1300.cut-banda-sakti" };
    expect(await outcomeOf(byDesk(id, aceh))).toBe("request.forbidden");
    await move(id, slotAt(morning(), 9));
    expect(await outcomeOf(byDesk(id))).toBe("appointment.changed");
  });

  test("and one by the patient at once: one holds, the other is told", async () => {
    for (let round = 0; round < 10; round += 1) {
      await Promise.all([putSession(morning()), putSession(afternoon())]);
      const { id } = await booked();
      const outcomes = await Promise.all([outcomeOf(byDesk(id)), outcomeOf(move(id, slotAt(afternoon(), 6)))]);
      expect(outcomes.toSorted()).toEqual(["accepted", "appointment.changed"]);
      const claims = Object.values((await sessionOf(afternoon().id))?.claims ?? {});
      expect([claims, (await sessionOf(from.sessionId))?.claims]).toEqual([[id], {}]);
    }
  });
});
